"""Tests of the readers."""

from pathlib import Path

SEED = (Path(__file__).parents[2] / "seeds" / "000_62d3ae7e0b76c797.txt").read_text("utf-8")
