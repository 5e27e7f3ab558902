"""Ceasefires: who proposed or declared them, how long they are to last, where they stand."""
