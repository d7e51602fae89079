from otter.test_files import test_case

from autograder import checks, randomness
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "`path.split('/')` gives the parts of a path. Which of them matter, counted from the end?",
    "Go through the list once and keep two dicts: id → image, and id → list of masks. `setdefault(key, [])` "
    "gives "
    "an empty list to append to. Join the two dicts at the end, and sort each list.",
    "`parts = path.split('/')`, then `key, folder = parts[-3], parts[-2]`; `images[key] = path` or "
    "`masks.setdefault(key, []).append(path)`; at the end `{k: (images[k], sorted(masks[k])) for k in "
    "images if k in masks}`.",
]

READ = "'One picture, many masks' above"


paired = stored("q1.paired")


folders = stored("q1.folders")


def expect_pairs(pair_files, files):
    """Call the student's function and say what is wrong with the first picture that differs."""
    got = checks.call(pair_files, files)
    did = f"For the listing {files}" if len(files) <= 12 else f"For a listing of {len(files)} files"
    expected, own_folders = paired(files), folders(files)

    def fail(wanted, found, cause, diagnosis):
        checks.fail(did, wanted, found, cause, READ, diagnosis)

    if not isinstance(got, dict):
        fail("a dict {id: (image, [masks])}", checks.describe(got), "", "wrong-type")
    got = {str(key): checks.member(got, key) for key in checks.keys(got)}
    for key in sorted(set(got) - set(expected), key=str):
        _explain_extra(key, got[key], own_folders, fail)
    for key in sorted(set(expected) - set(got)):
        fail(
            f"a picture {key!r}",
            f"only {sorted(map(str, got))}",
            "An id with an image and at least one "
            "mask is missing. "
            "Count the parts of the path from its end: the folders before the id may be one, none or many.",
            "counts-from-the-front",
        )
    for key, (image, masks) in sorted(expected.items()):
        _explain_entry(key, image, masks, got[key], fail)


def _explain_extra(key, value, own_folders, fail):
    own = own_folders.get(key, set())
    wanted = f"no entry {key!r}"
    masks, value = checks.members(checks.member(value, 1)), checks.describe(value)
    if own == {"images"} and masks:
        fail(
            wanted,
            f"{key!r}: {value}",
            "This picture got the masks of another one. Did you pair by "
            "position (first with "
            "first, second with second)? After one missing file all others are shifted. Match by id.",
            "pairs-by-position",
        )
    if own == {"images"}:
        fail(
            wanted,
            f"{key!r}: {value}",
            "Nobody outlined this picture. With an empty list of masks it "
            "would teach the "
            "network that there is no nucleus in it.",
            "keeps-unpaired",
        )
    if own == {"masks"}:
        fail(
            wanted,
            f"{key!r}: {value}",
            "There are masks, but their picture is missing. Leave the id out.",
            "keeps-unpaired",
        )
    fail(
        wanted,
        f"{key!r}: {value}",
        "That is not an id: the id is the third part of the path from its end, `parts[-3]`.",
        "counts-from-the-front",
    )


def _explain_entry(key, image, masks, entry, fail):
    pair = checks.members(entry)
    if len(pair) != 2 or not isinstance(pair[1], (list, tuple)):
        cause, code = "Each entry is a pair: the image's path and a list of the masks' paths.", "wrong-type"
        if len(pair) == 2 and any(checks.compare(mask, pair[1]) is None for mask in masks):
            cause, code = (
                "Each nucleus has a mask file of its own, so a picture has a list of them.",
                "one-mask-per-picture",
            )
        fail(f"{key!r}: {(image, masks)}", checks.describe(entry), cause, code)
    if checks.compare(image, pair[0]):
        fail(
            f"the image {image!r} for {key!r}",
            checks.describe(pair[0]),
            "Another file was taken for the picture. "
            "Is the ending `.png`, and is the folder `images` of the same id?",
            "wrong-image",
        )
    found = checks.expect_list(pair[1], None, str, f"For the masks of {key!r}", "a list of paths", read=READ)
    wanted, shown = f"the masks {masks} for {key!r}", f"{found}"
    if found == masks:
        return
    stray = [path for path in found if not str(path).endswith(".png")]
    foreign = [path for path in found if path not in masks and path not in stray]
    if stray:
        fail(
            wanted,
            shown,
            f"{stray[0]!r} is not a picture: only files that end in `.png` count.",
            "stray-files",
        )
    elsewhere = [path for path in foreign if str(path).split("/")[-2:-1] not in (["images"], ["masks"])]
    if elsewhere:
        fail(
            wanted,
            shown,
            f"{elsewhere[0]!r} lies neither in a folder `images` nor in a folder `masks`: it does not count.",
            "stray-files",
        )
    if any(key in str(path) for path in foreign):
        fail(
            wanted,
            shown,
            f"{foreign[0]!r} contains {key!r} somewhere, but belongs to another picture. "
            f"Compare whole ids "
            "with `==`, not with `in` or `startswith`.",
            "substring-match",
        )
    if foreign:
        fail(
            wanted,
            shown,
            f"{foreign[0]!r} belongs to another picture. Did you pair by position (first "
            f"with first, second "
            "with second)? After one missing file all others are shifted. Match by id.",
            "pairs-by-position",
        )
    if len(found) < len(masks):
        fail(
            wanted,
            shown,
            "Each nucleus has a mask file of its own: keep them all. Does a later mask "
            "overwrite an earlier "
            "one, as in `masks[key] = path`?",
            "one-mask-per-picture",
        )
    if sorted(found) == masks:
        fail(
            wanted,
            shown,
            "These are the right masks in the order of the listing, which differs from one "
            "computer to the "
            "next. Sort them.",
            "listing-order",
        )
    fail(wanted, shown, "A mask appears more than once.", "repeated-masks")


def small_listings():
    """Listings of a few files that differ in one thing each; ids and names of masks are drawn."""
    draw = randomness.numpy_generator("small listings")
    letters = sorted(draw.choice(list("abcdefgh"), 3, replace=False))
    one, two, three = (f"{letter}{draw.integers(1, 10)}" for letter in letters)
    # `high` comes before `low` in the listings, so that order matters.
    low, middle, high = sorted(draw.choice(range(100, 1000), 3, replace=False).tolist())
    return [
        [f"dsb/{two}/masks/{high}.png", f"dsb/{two}/images/{two}.png", f"dsb/{two}/masks/{low}.png"],
        [
            f"dsb/{three}/masks/{middle}.png",
            f"dsb/{two}/images/{two}.png",
            f"dsb/{two}/masks/{high}.png",
            f"dsb/{three}/images/{three}.png",
        ],
        [
            f"dsb/{one}/images/{one}.png",
            f"dsb/{two}/images/{two}.png",
            f"dsb/{two}/masks/{middle}.png",
            f"dsb/{three}/masks/{high}.png",
        ],
        [
            f"dsb/{one}/images/{one}.png",
            f"dsb/{one}0/images/{one}0.png",
            f"dsb/{one}0/masks/{low}.png",
            f"dsb/{one}/masks/{high}.png",
        ],
        [
            f"dsb/{two}/images/{two}.png",
            f"dsb/{two}/masks/{low}.png",
            f"dsb/{two}/masks/Thumbs.db",
            f"dsb/{two}/overlays/{middle}.png",
            "dsb/overview.png",
            "dsb/.DS_Store",
            "dsb/solution.csv",
        ],
        [f"{two}/images/{two}.png", f"{two}/masks/{low}.png"],
        [f"my/images/of/masks/{two}/masks/{low}.png", f"my/images/of/masks/{two}/images/{two}.png"],
    ]


@test_case(points=1)
@case
def test_small_listings(pair_files):
    for files in small_listings():
        expect_pairs(pair_files, files)


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q1",
    """
c-pm;>u!TE429n%zfqeTB-yJVRE0RH(CB3in^aAE_k}TNY14|8PC|khbIunVC(qFvS-4#d_TW*1Fc`s%&;XJcUWyb;jFP-aa@1Jgto%mT^{TFX
Q*GBC70D-p$~5RD&ynRQEWK@4sM_eYZ521#zqa??hdtE#7{2)`!j)VYQ&VyxIRj~Nrb{9)&!!sd?Ao}qxQEnbIC_>byodlwB3-F7ER1qIO}SNW
7T_2o2;WVK0EK!fU_u+J1OvyE<l-5vy5VM|C`)0O=9y?a1=LM-8`U_v{lD`Vn^KJ(;IM0~hyYX4|JywnNP$yBI4~!qWm=JEyX|##u<(=_Y~J^^
ZSBC9OUsv?Yj|4hx9cF)$A2J}Ty^mxN;79LAE8O9yhAg83P&_L>uGd$P7~rCjUZy6IgROs20n@4u?n74;`x(20L98XvC(rT{E<dql(su0MiP$p
5{{lrg!q(yW&RQI*c>Id_jwID|6~~;H^&}u=YG9o%<;77A5we+1)rIN
""",
)
