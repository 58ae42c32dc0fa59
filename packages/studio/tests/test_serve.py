"""Ports of this machine."""

from __future__ import annotations

import pytest

from diglot_studio import PortTaken
from diglot_studio.serve import listening


def test_a_taken_port_is_left_to_its_owner() -> None:
    with listening(0) as first:
        host, port = first.getsockname()
        assert host == "127.0.0.1"
        with pytest.raises(PortTaken, match=str(port)):
            listening(port)
        with listening(None) as second:
            assert second.getsockname()[0] == "127.0.0.1"
            assert second.getsockname()[1] != port
            with listening(None) as third:
                assert third.getsockname()[1] != second.getsockname()[1]
