"""Proposals and agreements of other things than a ceasefire, and the answers to all of them."""
