"""What Sankofa raises. Bad data never raises by itself: it is reported as findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sankofa._sankofa import Report

__all__ = ["ConfigError", "Error", "InternalError", "InvalidCase"]


class Error(Exception):
    """The base of all exceptions of Sankofa."""


class ConfigError(Error, ValueError):
    """A day, programme, gate, language or rule that is not known or cannot be used."""


class InvalidCase(Error, ValueError):
    """Raised by ``Report.raise_if_invalid()``: says how many findings of which rules, and nothing of a case."""

    report: Report | None
    """The report that did not pass."""

    def __init__(self, message: str, report: Report | None = None) -> None:
        super().__init__(message)
        self.report = report


class InternalError(Error, RuntimeError):
    """A defect of Sankofa itself: please report it. The message names a line of its source, and nothing of a case."""
