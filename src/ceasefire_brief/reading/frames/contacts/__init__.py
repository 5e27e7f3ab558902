"""Who met, spoke with or wrote to whom, and what was said in common."""
