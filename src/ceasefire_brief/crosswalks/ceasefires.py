"""The variables of the ETH/PRIO Civil Conflict CeaseFire dataset, for a ceasefire of a brief.

The names are those of the October 2022 release's columns. Its final codebook was not at hand: values
follow the classes of Clayton and Sticher's *The Logic of Ceasefires in Civil War* (2021) and code
that reads the data, so the fit is medium, and low for ``partial`` and ``implement``. The dataset
codes declared ceasefires of civil conflicts; a war between states is outside it, so its vocabulary is
borrowed here and a merge is not promised.
"""

from ..model import CeasefireClass, CeasefireProposal, Duration, Moment, ProposalStatus, Purpose, Role, Scope

_DECLARED = frozenset(
    (
        ProposalStatus.DECLARED,
        ProposalStatus.AGREED,
        ProposalStatus.IN_EFFECT,
        ProposalStatus.EXTENDED,
        ProposalStatus.SUSPENDED,
        ProposalStatus.VIOLATED,
        ProposalStatus.ENDED,
    )
)
_CLASSES = {
    CeasefireClass.CESSATION_OF_HOSTILITIES: 1,
    CeasefireClass.WITH_COMPLIANCE_MECHANISM: 2,
    CeasefireClass.DEFINITIVE: 3,
}
_PURPOSES = {
    Purpose.HUMANITARIAN: "p_humanitarian",
    Purpose.PEACE_PROCESS: "p_peaceprocess",
    Purpose.HOLIDAY: "p_holiday",
    Purpose.ELECTION: "p_election",
}


def ceasefire_variables(ceasefire: CeasefireProposal) -> dict[str, int | str | None] | None:
    """The dataset's variables for one ceasefire, or ``None`` if it is not declared: then it is not in scope.

    ``None`` as a value means that the text does not say, which is neither the dataset's 0 (no) nor
    its -1 (unclear): a purpose that is not mentioned is not denied.

    >>> from ceasefire_brief import load_seed
    >>> ceasefire_variables(load_seed().ceasefire_proposals[0]) is None  # proposed, not declared
    True
    """
    if ceasefire.status not in _DECLARED:
        return None
    variables: dict[str, int | str | None] = {
        **_day("cf_effect", ceasefire.start),
        **_day("end", ceasefire.end),
        "ceasefire_class": _CLASSES.get(ceasefire.ceasefire_class) if ceasefire.ceasefire_class else None,
        "fixed": _fixed(ceasefire.duration, ceasefire.end),
        "fixed_time": str(ceasefire.duration) if _timed(ceasefire.duration) else None,
        "partial": _partial(ceasefire),
        "mediator_nego": 1 if any(third.role is Role.MEDIATOR for third in ceasefire.third_parties) else None,
        "implement": 1 if _has_mechanism(ceasefire) else None,
    }
    for name in (*_PURPOSES.values(), "p_other"):
        variables[name] = None
    for purpose in ceasefire.purposes:
        variables[_PURPOSES.get(purpose, "p_other")] = 1
    if ceasefire.ceasefire_class is CeasefireClass.HUMANITARIAN_PAUSE:
        variables["p_humanitarian"] = 1
    return variables


def _timed(duration: Duration | None) -> bool:
    return duration is not None and not duration.open_ended


def _fixed(duration: Duration | None, end: Moment | None) -> int | None:
    if _timed(duration) or end is not None:
        return 1
    return 0 if duration is not None else None


def _partial(ceasefire: CeasefireProposal) -> int | None:
    if not ceasefire.scope and ceasefire.area is None:
        return None
    return 0 if Scope.ALL_HOSTILITIES in ceasefire.scope and ceasefire.area is None else 1


def _has_mechanism(ceasefire: CeasefireProposal) -> bool:
    return ceasefire.mechanism is not None or ceasefire.ceasefire_class is CeasefireClass.WITH_COMPLIANCE_MECHANISM


def _day(prefix: str, moment: Moment | None) -> dict[str, int | str | None]:
    """Year, month and day as far as the text gives them: parts are not filled in."""
    day = (moment.edtf or "").partition("T")[0] if moment is not None else ""
    parts = [*day.split("-"), "", ""][:3]
    return {
        f"{prefix}_{unit}": int(part) if part.isdecimal() else None
        for unit, part in zip(("yr", "month", "day"), parts, strict=True)
    }
