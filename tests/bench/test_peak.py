"""Memory as it is measured."""

from bench.peak import peak_of, resident

MIB = 2**20


class TestPeak:
    def test_what_was_used_meanwhile_is_seen(self):
        """Memory that is given back at once counts, and the next measurement begins anew."""
        before = resident()
        peak, own = peak_of(lambda: len(bytearray(b"x") * (64 * MIB)))
        assert before + 60 < peak < before + 100
        assert own <= peak
        assert peak_of(lambda: None)[0] < peak - 30
