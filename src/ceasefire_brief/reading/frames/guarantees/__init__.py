"""What one side promises another: guarantees, ways out, amnesties, commitments."""
