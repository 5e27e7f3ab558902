"""Texts as outlets and offices publish them, beside what they say."""
