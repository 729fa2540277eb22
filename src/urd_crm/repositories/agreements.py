"""Agreements: where each stands on a day, and which come to an end."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta
from itertools import chain
from typing import Any

from attrs import frozen
from sqlmodel import col, or_, select

from urd_crm.entities.agreement import Agreement, AgreementParty, Renewal, term_end
from urd_crm.entities.engagement import Engagement
from urd_crm.gate.lookups import VALUES
from urd_crm.repositories.bulk import batches
from urd_crm.repositories.reference import PartyReference, Resolver
from urd_crm.repositories.repository import Repository
from urd_crm.values.month_arithmetic import add_months


@frozen
class Expiring:
    """An agreement whose term ends, or renews itself, within a time."""

    id: int
    title: str
    kind: str
    signed_on: date | None
    expires_on: date
    """Last day of the running term."""
    notice_opens_on: date | None
    """Last day to give notice; ``None``: no notice is foreseen."""
    renewal: str
    responsible_unit: str | None
    responsible_id: int | None


class Agreements(Repository):
    """What was agreed in writing."""

    def add(
        self,
        kind: str,
        title: str,
        *,
        parties: Iterable[PartyReference | tuple[PartyReference, PartyReference]] = (),
        engagement: Engagement | int | None = None,
        **fields: Any,
    ) -> Agreement:
        """Add an agreement.

        Args:
            kind: what sort: ``twin``, ``memorandum`` …
            title: what it is called.
            parties: who agreed; a pair is a party and who signed for it.
            engagement: what it belongs to.
            fields: further fields of :class:`Agreement`.
        """
        resolver = Resolver(self.session)
        row = Agreement(
            kind=kind, title=title, engagement_id=None if engagement is None else self._id_of(engagement), **fields
        )
        with self.session.atomic():
            self.session.add(row)
            for party in parties:
                who, signatory = party if isinstance(party, tuple) else (party, None)
                signed_by = None if signatory is None else resolver.party_id(signatory)
                self.session.add(
                    AgreementParty(agreement_id=row.id, party_id=resolver.party_id(who), signatory_id=signed_by)
                )
        return row

    def parties(self, agreement: Agreement | int) -> Sequence[AgreementParty]:
        """Give who agreed, and who signed for each."""
        statement = select(AgreementParty).where(AgreementParty.agreement_id == self._id_of(agreement))
        return list(self.session.all(statement.order_by(col(AgreementParty.party_id))))

    def of(self, party: PartyReference) -> Sequence[Agreement]:
        """Give the agreements of a party, the newest first; what is not signed last."""
        id = Resolver(self.session).party_id(party)
        statement = select(Agreement).join(AgreementParty, col(AgreementParty.agreement_id) == col(Agreement.id))
        statement = statement.where(AgreementParty.party_id == id)
        signed = col(Agreement.signed_on)
        order = (signed.is_(None), signed.desc(), col(Agreement.id).desc())
        return list(self.session.all(statement.order_by(*order)))

    def expiring(
        self, *, months: int = 12, on: date | None = None, among: Collection[int] | None = None
    ) -> Sequence[Expiring]:
        """Give the agreements that end or renew themselves, or whose notice opens, within some months.

        An agreement without end is never among them; one that renews itself is, by its renewal date.

        Args:
            months: how far to look; calendar months, ``31 Aug + 6`` is the last day of February.
            on: from which day; ``None``: today.
            among: only these agreements, by number; ``None``: all.

        Returns:
            By the earlier of the end and the notice.
        """
        day = on or self.session.today
        horizon = add_months(day, months)
        statement = select(Agreement).where(
            col(Agreement.expires_on).is_not(None),
            col(Agreement.signed_on) <= day,
            or_(col(Agreement.terminated_on).is_(None), col(Agreement.terminated_on) > day),
            or_(Agreement.renewal == Renewal.TACIT, col(Agreement.expires_on) >= day),
        )
        found = []
        parts = [statement]
        if among is not None:
            parts = [statement.where(col(Agreement.id).in_(some)) for some in batches(sorted(among), VALUES)]
        for row in chain.from_iterable(map(self.session.all, parts)):
            end = term_end(row, day)
            if end is None or end < day:
                continue
            notice = end - timedelta(days=row.notice_days) if row.notice_days else None
            if row.terminated_on is not None and row.terminated_on <= end:  # notice was given: it will not renew itself
                end, notice = row.terminated_on - timedelta(days=1), None
            if end <= horizon or (notice is not None and day <= notice <= horizon):
                found.append(
                    Expiring(
                        row.id,
                        row.title,
                        row.kind,
                        row.signed_on,
                        end,
                        notice,
                        str(row.renewal),
                        row.responsible_unit,
                        row.responsible_id,
                    )
                )
        return sorted(found, key=lambda each: (min(each.expires_on, each.notice_opens_on or each.expires_on), each.id))
