"""Frames: how cues, parties and quantities join into statements."""
