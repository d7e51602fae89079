"""Pages: a student's text that does something when a graded notebook is read, in ways that filters miss."""

from __future__ import annotations

from collections.abc import Callable

from autograder.redteam.attack import Attack, Category, Cell, HandedIn, RawNotebook
from autograder.redteam.attacks.answers import Q1_RIGHT

CLASS = Category.HOSTILE_OBJECTS
RUNS = "what a student wrote runs, or fetches something, in the browser of who reads it"
COSTS = "what a student wrote costs the submission its page"


def _writing(text: str) -> Callable[[RawNotebook], None]:
    """The written answer is this text."""

    def edit(notebook: RawNotebook) -> None:
        next(cell for cell in notebook["cells"] if cell.get("id") == "w1")["source"] = text

    return edit


def _written(name: str, hostile: str, innocent: str, success: str = RUNS) -> Attack:
    return Attack(name, CLASS, success, HandedIn(edit=_writing(hostile)), HandedIn(edit=_writing(innocent)))


def hostile_metadata(notebook: RawNotebook) -> None:
    """Scripts where the notebook says what it is: title, authors, language, tags."""
    script = "</title></style><script>redteam_script()</script><img src=x onerror=redteam_image()>"
    notebook["metadata"].update(title=script, authors=[{"name": script}], kernelspec={
        "name": "python3", "display_name": script, "language": script},
        language_info={"name": "python", "codemirror_mode": script, "pygments_lexer": script, "mimetype": script})  # fmt: skip
    for cell in notebook["cells"][:3]:
        cell["metadata"]["tags"] = ['x"><script>redteam_script()</script>']


def innocent_metadata(notebook: RawNotebook) -> None:
    """A title and an author."""
    notebook["metadata"].update(title="My answers", authors=[{"name": "Somebody"}])


def hostile_ids(notebook: RawNotebook) -> None:
    """An added text whose id, and whose attachment's name, leave their attribute."""
    notebook["cells"].append({
        "cell_type": "markdown", "id": "a", "source": '![x](attachment:"onerror=redteam_image()x=".png)',
        "metadata": {"collapsed": '"><script>redteam_script()</script>'},
        "attachments": {'"onerror=redteam_image()x=".png': {"image/png": "aaaa\" onerror=\"redteam_image()"}}})  # fmt: skip


def innocent_text(notebook: RawNotebook) -> None:
    """An added text."""
    notebook["cells"].append({"cell_type": "markdown", "id": "a", "source": "My *notes*.", "metadata": {}})


ATTACKS = (
    _written("picture-with-a-bracket-in-its-title", 'Because. <img title=">" src="x" onerror="redteam_image()">',
             "Because a > b, as in `<img title=\">\">`."),
    _written("attachment-that-is-not-there", "Because.\n\n![x](attachment:nowhere.png)\n", "Because of the picture.", COSTS),
    _written("link-that-is-a-script",
             "[why](javascript:redteam_script()) <a href='java\nscript:redteam_script()'>x</a> "
             "<a href=' &#106;avascript:redteam_script()'>y</a> [z]: data:text/html,<script>redteam_script()</script>",
             "[why](https://example.org/why)"),
    _written("markup-that-changes-when-it-is-cleaned",
             "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=redteam_image()&gt;\">"
             "<noscript><p title=\"</noscript><img src=x onerror=redteam_image()>\"><svg><p><style><a id=\"</style>"
             "<img src=x onerror=redteam_image()>\">",
             "$a < b$ and a table:\n\n| a | b |\n| - | - |\n| 1 | 2 |\n"),
    _written("comment-that-ends-early", "<!--><img src=x onerror=redteam_image()>--> <![CDATA[><svg onload=redteam_image()>]]>",
             "<!-- a remark -->Because."),
    _written("formula-with-a-script", "$\\href{javascript:redteam_script()}{x}$ $$\\unicode{<img src=x onerror=redteam_image()>}$$ "
             "`</code><script>redteam_script()</script>`", "$\\frac{a}{b}$"),
    _written("code-block-that-ends-the-page", "```html\n</pre></code></div><script>redteam_script()</script>\n```\n"
             "~~~ \"><script>redteam_script()</script>\nx\n~~~\n", "```python\nx = 1\n```\n"),
    _written("page-that-moves-away", "<meta http-equiv=refresh content='0;url=javascript:redteam_script()'><base href='javascript:redteam_script()//'>"
             "<form action='javascript:redteam_script()'><button formaction='javascript:redteam_script()'>x</button></form>"
             "<iframe src='javascript:redteam_script()'></iframe><object data='javascript:redteam_script()'></object>",
             "<b>Because.</b>"),
    Attack("script-in-the-notebooks-metadata", CLASS, RUNS, HandedIn(edit=hostile_metadata), HandedIn(edit=innocent_metadata)),
    Attack("script-in-an-attachments-name", CLASS, RUNS, HandedIn(edit=hostile_ids), HandedIn(edit=innocent_text)),
    Attack("script-in-colours", CLASS, RUNS,
           HandedIn(cells=(Cell(r"print('\x1b[31m<script>redteam_script()</script>\x1b]8;;javascript:redteam_script()\x1b\\x\x1b]8;;\x1b\\')", "q1"),
                           Cell(r"raise ValueError('\x1b[1m<img src=x onerror=redteam_image()>\x1b[0m')", "q2"))),
           HandedIn({"q1": "print('\\x1b[32mgreen\\x1b[0m')\n" + Q1_RIGHT})),
)  # fmt: skip
