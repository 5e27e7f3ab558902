"""What one side asks of another, and what it makes it a condition for."""
