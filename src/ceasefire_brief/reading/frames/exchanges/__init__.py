"""People let go: exchanges, and releases and transfers by one side."""
