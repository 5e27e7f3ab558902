"""By which means a contact takes place."""

from ....model.contact import Medium
from ...items import Item


def medium_of(item: Item) -> Medium:
    """By which means, as the word for a contact tells."""
    if item.has("rings"):
        return Medium.PHONE_CALL
    return Medium(item.cues.get("contact", Medium.UNSPECIFIED))
