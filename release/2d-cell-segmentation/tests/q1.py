from dataclasses import dataclass

from otter.test_files import test_case

from autograder import checks, randomness
from autograder.probes.values import call_and_look
from autograder.key.replay import case, load, stored

OK_FORMAT = False
name = "q1"
points = 1
hints = [
    "Suppose that you hold a single path in your hand: what does it say about the picture, and where in it do you "
    "read that? And which paths say nothing?",
    "Go through the list once and keep two dicts: id → image, and id → list of masks. `setdefault(key, [])` gives "
    "an empty list to append to. Join the two dicts at the end, and sort each list.",
    "`parts = path.split('/')`, then `key, folder = parts[-3], parts[-2]` where there are at least three; "
    "`images[key] = path` or `masks.setdefault(key, []).append(path)`; at the end "
    "`{k: (images[k], sorted(masks[k])) for k in images if k in masks}`.",
]

READ = "'One picture, many masks' above"


paired = stored("q1.paired")


@dataclass(frozen=True)
class Listing:
    """Files, and what is special about them.

    Attributes:
        files: in an order in which nothing is sorted.
        plain: the same pictures without what is special, or None: if the student's answer is right there and wrong
            here, it is due to that.
        cause, diagnosis: what it is due to then.
    """

    files: list
    plain: list | None = None
    cause: str = ""
    diagnosis: str = ""


def tree(root, *pictures):
    """Paths of pictures ``(id, number of the image, numbers of masks)`` below a folder; 0 is an image that is missing."""
    return [
        f"{root}{key}/{kind}/{number}.png"
        for key, image, masks in pictures
        for kind, number in [("images", image)] * bool(image) + [("masks", mask) for mask in masks]
    ]


def drawn(salt):
    """Three ids in the order of the alphabet, and names of files in the order of numbers, all drawn."""
    draw = randomness.numpy_generator("listings", salt)
    letters = sorted(draw.choice(list("abcdefgh"), 3, replace=False))
    ids = [f"{letter}{draw.integers(1, 10)}" for letter in letters]
    return ids, sorted(draw.choice(range(100, 1000), 8, replace=False).tolist()), draw


def complete_listings(salt):
    """Every picture has an image and masks. They differ in one thing each, from the plain to the odd."""
    (one, two, three), n, draw = drawn(salt)
    as_shown = tree("dsb/", (two, two, [n[6], n[1], n[4]]))
    single = tree("dsb/", (two, n[3], [n[6], n[1], n[4]]))
    both = tree("dsb/", (three, n[5], [n[2], n[0]]), (one, n[3], [n[7]]))
    mixed = [
        both[k] for k in (1, 3, 4, 0, 2)
    ]  # no picture's files stand together, nor an image before its masks
    ten = tree("dsb/", (one, n[3], [n[7], n[2]]), (f"{one}0", n[5], [n[0]]), (f"x{one}", n[4], [n[1]]))
    ten = [ten[k] for k in (6, 3, 1, 0, 5, 4, 2)]
    named = [*tree("dsb/", (one, n[3], [n[7]]), (two, n[5], [n[0]])), f"dsb/{two}/masks/{one}.png"]
    bare = [path.removeprefix("dsb/") for path in mixed]
    deep = [f"my/data/{draw.integers(10)}/" + path for path in mixed]
    named_front = [f"images/of/masks/{path}" for path in mixed]
    end = "Count the parts of a path from its end: there may be no folder before the id, one, or many."
    return [
        Listing(as_shown),
        Listing(single, as_shown, "With the image's file named after its folder your answer is right. The id is the name of "
                "the folder, the third part from the end: the file in it may be called anything.", "id-from-the-file-name"),
        Listing(mixed, sorted(mixed), "With the same files sorted by name your answer is right, so it depends on their "
                "order: here a mask comes before its image, and the files of a picture do not stand together.",
                "depends-on-order"),
        Listing(ten),
        Listing(named),
        Listing(bare, mixed, f"With a folder `dsb/` in front your answer is right. {end}", "counts-from-the-front"),
        Listing(deep, mixed, f"With only `dsb/` in front your answer is right. {end}", "counts-from-the-front"),
        Listing(named_front, deep, "With other names of the folders in front your answer is right. `images` and "
                "`masks` may be anywhere in a path: only the second part from the end says what a file is.",
                "kind-from-anywhere"),
    ]  # fmt: skip


def odd_listings(salt):
    """Beside pictures that are complete there are files that do not count, and ids that lack one or the other."""
    (one, two, three), n, _ = drawn(salt)
    good = tree("dsb/", (two, n[3], [n[6], n[1]]))
    last = tree("dsb/", (three, n[3], [n[6], n[1]]))
    stray = [f"dsb/{two}/masks/Thumbs.db", f"dsb/{two}/images/notes.txt", f"dsb/{two}/masks/{n[2]}.png.bak"]
    other = [
        f"dsb/{two}/overlays/{n[2]}.png",
        f"dsb/{two}/my_masks/{n[7]}.png",
        f"dsb/{two}/old_images/{n[0]}.png",
    ]
    short = ["dsb/overview.png", "dsb/.DS_Store", "labels.csv", f"{n[5]}.png"]
    return [
        Listing(tree("dsb/", (one, n[5], [])) + good),
        Listing(tree("dsb/", (one, 0, [n[4], n[2]])) + last),
        Listing(tree("dsb/", (one, n[5], []), (two, n[3], [n[0]]), (three, 0, [n[7]]))),
        Listing(good + stray),
        Listing(other + good),
        Listing(good[:1] + short + good[1:], good, "Without the files that lie higher up your answer is right. A path of "
                f"fewer than three parts, such as {short[0]!r}, has no id and does not count.", "short-paths"),
    ]  # fmt: skip


def expect_all(pair_files, listings):
    for listing in listings:
        expect_pairs(pair_files, listing)


def expect_pairs(pair_files, listing):
    """Call the student's function and say what is wrong with the first picture that differs."""
    files = listing.files
    plain = files if listing.plain is None else listing.plain
    expected, expected_plain = paired(files), paired(plain)
    did = f"For the listing {files}" if len(files) <= 12 else f"For a listing of {len(files)} files"
    due = lambda: listing.plain is not None and is_right(pair_files, plain, expected_plain)  # noqa: E731
    try:
        got = checks.call(pair_files, files, doing=f"For the listing {files[:12]}")
    except checks.CheckFailed as failure:
        if due():
            raise checks.CheckFailed(f"{failure} {listing.cause} See {READ}.", listing.diagnosis) from None
        raise

    def fail(wanted, found, cause, diagnosis):
        if diagnosis not in CERTAIN and due():
            cause, diagnosis = listing.cause, listing.diagnosis
        checks.fail(did, wanted, found, cause, READ, diagnosis)

    if not isinstance(got, dict):
        fail("a dict {id: (image, [masks])}", checks.describe(got), "", "wrong-type")
    got = {str(key): checks.member(got, key) for key in checks.keys(got)}
    kinds = folders(files)
    for key in sorted(set(got) - set(expected), key=str):
        _explain_extra(key, got[key], kinds, files, fail)
    for key in sorted(set(expected) - set(got)):
        fail(f"an entry {key!r}", f"entries for {sorted(map(str, got))} only", "", None)
    for key, (image, masks) in sorted(expected.items()):
        _explain_entry(key, image, masks, got[key], fail)


CERTAIN = ("wrong-type", "listing-order", "stray-files", "substring-match", "keeps-unpaired")
"""What one entry shows by itself, whatever another listing says."""


def is_right(pair_files, files, expected):
    """Whether the student's answer is right for a listing."""
    try:
        got = checks.call(pair_files, files)
    except checks.CheckFailed:
        return False
    return checks.compare(expected, got) is None


def folders(files):
    """For each id the kinds of folders in which it has pictures."""
    found = {}
    for picture in (file for file in files if file.endswith(".png") and file.count("/") > 1):
        *_, one, kind, _ = picture.split("/")
        found[one] = found.get(one, set()) | {kind}
    return found


def _explain_extra(key, value, kinds, files, fail):
    own = kinds.get(key, set()) & {"images", "masks"}
    wanted, shown = f"no entry {key!r}", f"{key!r}: {checks.describe(value)}"
    masks = [path for path in checks.members(checks.member(value, 1)) if isinstance(path, str)]
    stem = next((path for path in files if path.endswith(f"/{key}.png")), None)
    if not own and stem is not None:
        fail(wanted, shown, f"{key!r} is the name of a file, of {stem!r}. The id is the name of the folder, the third "
             "part from the end: the file may be called anything.", "id-from-the-file-name")  # fmt: skip
    foreign = [path for path in masks if path.split("/")[-3:-2] != [key]]  # takes anything
    if own == {"images"} and masks and len(foreign) == len(masks):
        fail(wanted, shown, "This picture has no mask, and yours are those of another id. Did you pair by position "
             "(first with first, second with second)? After one missing file all others are shifted. Match by id.",
             "pairs-by-position")  # fmt: skip
    if own == {"images"}:
        fail(wanted, shown, "Nobody outlined this picture. With an empty list of masks it would teach the network that "
             "there is no nucleus in it. Leave the id out.", "keeps-unpaired")  # fmt: skip
    if own == {"masks"}:
        fail(
            wanted,
            shown,
            "There are masks, but their picture is missing. Leave the id out.",
            "keeps-unpaired",
        )
    if not own:
        fail(
            wanted,
            shown,
            "That is not an id: the id is the third part of a path, counted from the end.",
            "not-an-id",
        )
    fail(wanted, shown, "", "extra-id")


def _explain_entry(key, image, masks, entry, fail):
    pair = checks.members(entry)
    if len(pair) != 2 or not isinstance(pair[1], (list, tuple)):
        cause, code = "Each entry is a pair: the image's path and a list of the masks' paths.", "wrong-type"
        if len(pair) == 2 and any(checks.compare(mask, pair[1]) is None for mask in masks):
            cause, code = (
                "Each nucleus has a mask file of its own, so a picture has a list of them.", "one-mask-per-picture",
            )  # fmt: skip
        fail(f"{key!r}: {(image, masks)}", checks.describe(entry), cause, code)
    found = checks.expect_list(pair[1], None, str, f"For the masks of {key!r}", "a list of paths", read=READ)
    tails = [path.split("/")[-1] for path in (image, *masks)]
    if any(checks.compare(tail, path) is None for tail, path in zip(tails, (pair[0], *found), strict=False)):
        fail(f"{key!r}: {(image, masks)}", checks.describe(entry), "Give the whole paths, as they stand in the list, and not only the "
             "names of the files.", "names-only")  # fmt: skip
    if checks.compare(image, pair[0]):
        cause, code = "", "wrong-image"
        taken = checks.expect_list(pair[:1], 1, str, f"For the image of {key!r}", "a path", read=READ)[0]
        kind = taken.split("/")[-2:-1]
        if kind == ["masks"]:
            cause, code = "That is a mask: the second part from the end is `masks`.", "mask-as-image"
        elif kind and kind != ["images"]:
            cause, code = f"The folder of a picture is called `images`, not `{kind[0]}`.", "stray-files"
        elif not taken.endswith(".png"):
            cause, code = "Only files whose names end in `.png` count.", "stray-files"
        fail(f"the image {image!r} for {key!r}", checks.describe(pair[0]), cause, code)
    if found == masks:
        return
    _explain_masks(key, masks, found, fail)


def _explain_masks(key, masks, found, fail):
    wanted, shown = f"the masks {masks} for {key!r}", f"{found}"
    for path in found:
        if not path.endswith(".png"):
            fail(
                wanted,
                shown,
                f"{path!r} is not a picture: only names that *end* in `.png` count.",
                "stray-files",
            )
    foreign = [path for path in found if path not in masks]
    for path in foreign:
        kind, own = path.split("/")[-2:-1], path.split("/")[-3:-2]
        if own == [key] and kind == ["images"]:
            fail(wanted, shown, f"{path!r} is an image: its folder is `images`.", "image-as-mask")
        if own == [key]:
            fail(wanted, shown, f"The folder of {path!r} is not called `masks`, so it does not count: compare the whole "
                 "name of the folder.", "stray-files")  # fmt: skip
        if key in path:
            fail(wanted, shown, f"In {path!r} there is {key!r} somewhere, but its folder, the third part from the end, is "
                 "another id. Compare whole ids with `==`, not with `in`, `startswith` or `endswith`.",
                 "substring-match")  # fmt: skip
    if foreign and not set(found) & set(masks):
        fail(wanted, shown, "All of them belong to another id. Did you pair by position (first with first, second "
             "with second)? Match by id.", "pairs-by-position")  # fmt: skip
    if foreign:
        fail(wanted, shown, f"{foreign[0]!r} is not one of this id's masks.", "foreign-masks")
    if len(found) == 1 and len(masks) > 1:
        fail(wanted, shown, "Each nucleus has a mask file of its own: keep them all. Is only the first or the last one "
             "kept, as with `masks[key] = path`?", "one-mask-per-picture")  # fmt: skip
    if len(found) < len(masks):
        missing = [path for path in masks if path not in found]
        fail(wanted, shown, f"Missing: {missing}.", "missing-masks")
    if sorted(found) == masks:
        fail(wanted, shown, "These are the right masks, but not sorted: listings differ in their order from one "
             "computer to the next.", "listing-order")  # fmt: skip
    fail(wanted, shown, "A mask appears more than once.", "repeated-masks")


def expect_left_alone(pair_files, files):
    """The caller's list is as it was, and a second call with the same list is right as well."""
    expected = paired(files)
    found = call_and_look(pair_files, (files,), {})
    if checks.compare([files], list(found["args"])) or checks.compare(expected, found["again"]):
        checks.fail(
            "After calling `pair_files(files)`", "the list `files` as it was before", "another one",
            "`files.sort()`, `files.remove(…)` and the like change the caller's list. Work on a copy: `sorted(files)`.",
            READ, "changed-its-input",
        )  # fmt: skip


@test_case(points=0.5)
@case
def test_complete_pictures(pair_files):
    listings = complete_listings("public")
    expect_all(pair_files, listings)
    expect_left_alone(pair_files, listings[1].files)


@test_case(points=0.5)
@case
def test_what_does_not_count(pair_files):
    expect_all(pair_files, odd_listings("public"))


# What the answer key gave in the cases above, when this file was made: the checks look it up.
load(
    "q1",
    """
c-q~U+iu%142Ivu*G5B9Cv&e71c4+<U9qLfY6t5u?A@nqbsA@O+H}nj49JB=GxW!wB4y9#)fc?k_`8QBRb4@(XcUHses`%cFjVz?QO~O`wcRqV
SDVkNOUun&?6wc7trqq7O3I@8FrQaqs<Q01#iy(*X~Rs+>~7_6Q(LZXHutwBT5n(Z_ES3}N5Abuvqd##ZV-Q&7mFXeUp>TEKo)Hygvzscn+fE-
@J&M(=Qn6$qrt|6rfDQALURUxpg;HnP4Jf+JwG3S?#=Af9<<(thLPCN2X8<RgTqr8RD2lbaRl-4nQ<@L^PQo{6S8UG1j;1EDkLNww0gU2Pb};F
^z2C)Cmcuh%lgG<WIdwhgyT@$`m|eL;R*4KrNk+qLhYOc2lg-a-0Is*eCKC4EnDvb=LpvSiKnINUG$Vl6Aq{45scB6HdMi}aCBA&xO7V%NpW&4
9d+J*&^)I-Fo#opBo-)vWpFuXg$Ue)x92*V=PS!STHukAzOsnfDdaL2a$?hPph(L6<02j<IJt`__U;)wHZ#StQ`4@SOJ`eSt^RM51?!V*${R~V
#wu&T8GD%Q*N?ti$~v{n`}HpM?R|H-GyjE`6Aop%24zSLDp$@ZahFFuJb*`-f{Sc*WOgL%oOc<oR6a}53N?)f@s0rttG-fHr^P7~h!imbWm1Z+
6g99!42oGJrI0kp@bteXR4Fn_0@7usm5&n(QO-g=IhBr355^CTO{F8$#ZS5aG)(
""",
)
