"""What a person may ask of us: to be forgotten."""

from urd_crm.privacy.erasure import Erased, erase

__all__ = ["Erased", "erase"]
