"""Read ceasefire diplomacy: from a text to an immutable graph of typed statements, each with its words."""

from .model import *
