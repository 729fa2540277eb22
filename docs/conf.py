"""How the pages are built: Markdown, a table of contents a section, every warning fatal."""

import tomllib
from pathlib import Path

_metadata = tomllib.loads(Path(__file__).parents[1].joinpath("pyproject.toml").read_text(encoding="utf-8"))["project"]

project = "urd_crm"
author = _metadata["authors"][0]["name"]
project_copyright = author
version = release = _metadata["version"]
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
]
exclude_patterns = ["_build"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_preserve_defaults = True
napoleon_numpy_docstring = False
napoleon_custom_sections = [("Source", "notes_style")]

# Nothing is fetched while building, so types of other projects are named without a link.
nitpick_ignore_regex = [("py:.*", r"(?!urd_crm).*")]

html_theme = "furo"
html_title = f"urd_crm {version}"
html_show_sphinx = False
# A town hall's network may be closed: the theme's own files only.
html_theme_options = {"top_of_page_buttons": []}
