"""The soak that kills processes at random."""

import random

import pytest
import sqlalchemy as sa
from bench.soak import Soak


class TestSoak:
    @pytest.mark.timeout(600)  # processes start at the pace of the machine
    def test_nothing_is_lost_and_a_loss_would_be_found(self, urd_database, tmp_path):
        """All that was acknowledged is there; a record that is gone, and one without its people, are named."""
        soak = Soak(urd_database, tmp_path, random.Random(1))
        soak.fill()
        soak.run(1, writers=1, readers=0, followers=1, pause=1, least=20)
        counts = soak.judge()
        assert soak.problems == []
        assert soak.kills
        assert counts["followed"] == counts["written"] >= counts["acknowledged"] >= 20
        lost, halved, *_ = (tmp_path / "writer-0.acknowledged").read_text(encoding="ascii").splitlines()
        engine = sa.create_engine(urd_database, poolclass=sa.NullPool)
        with engine.begin() as connection:
            wanted = "SELECT id FROM urd_interaction WHERE source = :source AND source_id = :number"
            for record in (lost, halved):
                named = dict(zip(("source", "number"), record.split(), strict=True))
                connection.execute(sa.text(f"DELETE FROM urd_participant WHERE interaction_id IN ({wanted})"), named)
                if record == lost:
                    connection.execute(sa.text(f"DELETE FROM urd_interaction WHERE id IN ({wanted})"), named)
        soak.judge()
        found = "\n".join(soak.problems)
        assert f"{lost} was acknowledged and is lost" in found
        assert f"{halved} is not whole" in found
        assert "follower-0 saw" in found
