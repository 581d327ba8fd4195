"""The catalog of this package, which all its functions share."""

from __future__ import annotations

from .. import _data
from .catalog import Catalog

CATALOG = Catalog(_data)
