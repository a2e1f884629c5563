"""From a path to text, or one clear error: missing, binary, empty, wrongly encoded or too large files."""

from __future__ import annotations

from pathlib import Path

from claimcheck.errors import InputError

MAX_BYTES = 10_000_000
SUFFIXES = (".txt", ".md", ".text")

_MAGIC = (
    (b"\xff\xd8\xff", "a JPEG image"), (b"\x89PNG", "a PNG image"), (b"GIF8", "a GIF image"), (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive (docx, xlsx, epub ...)"), (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"), (b"RIFF", "a RIFF media file"), (b"SQLite format 3", "a SQLite database"), (b"BM", "a BMP image"),
)  # fmt: skip
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe\x00\x00", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read_text(path: str | Path, *, encoding: str | None = None, max_bytes: int = MAX_BYTES) -> tuple[str, str]:
    """The text of the file and the encoding it was read with; a byte-order mark is dropped, line ends stay as they are.

    Raises as `read_bytes` does, and InputError named ``empty-input``, ``not-text``, ``not-utf-8`` or ``unknown-encoding``.
    """
    return decode(read_bytes(path, max_bytes=max_bytes), str(Path(path)), encoding=encoding)


def read_bytes(path: str | Path, *, max_bytes: int = MAX_BYTES) -> bytes:
    """The bytes of the file. Raises InputError named ``no-such-file``, ``not-a-file``, ``too-large`` or ``not-readable``."""
    if not isinstance(path, (str, Path)):
        raise InputError(f"{path!r} is not a path", help="give the path of a story as text")
    file = Path(path)
    if not file.exists():
        raise _missing(file)
    if file.is_dir():
        raise InputError(f"not a file: {file} is a directory", name="not-a-file", help="name the story itself")
    try:
        size = file.stat().st_size
        if size > max_bytes:
            raise InputError(f"{file} is {_size(size)}, limit {_size(max_bytes)}", name="too-large", help="raise --max-bytes")
        return file.read_bytes()
    except OSError as error:
        raise InputError(f"cannot read {file}: {error.strerror}", name="not-readable", help="check its permissions") from None


def decode(raw: bytes, name: str, *, encoding: str | None = None) -> tuple[str, str]:
    """The text of *raw* and its encoding; *name* is what an error calls it. Raises as `read_text` does."""
    if not raw.strip():
        raise InputError(f"{name} is empty, nothing was checked", name="empty-input", help="give a file with the story's text")
    marked = next((codec for mark, codec in _BOMS if raw.startswith(mark)), None)
    if marked is None and encoding is None:
        _refuse_binary(raw, name)
    codec = marked or encoding or "utf-8"
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError as error:
        raise _undecodable(raw, error, name, codec) from None
    except LookupError:
        raise InputError(f"unknown encoding: {codec!r}", name="unknown-encoding", help="for example utf-8, cp1252, utf-16") from None
    if not text.strip("\ufeff \t\r\n"):
        raise InputError(f"{name} is empty, nothing was checked", name="empty-input", help="give a file with the story's text")
    return text.removeprefix("\ufeff"), codec.removesuffix("-sig")


def _missing(file: Path) -> InputError:
    import difflib  # only an error needs it

    folder = file.parent if file.parent.is_dir() else Path(".")
    names = sorted(p.name for p in folder.iterdir() if p.is_file())
    close = difflib.get_close_matches(file.name, names, n=1)
    offer = f"did you mean {file.with_name(close[0])}?" if close else "give the path of a story, like seeds/kursk-2024-11/story.txt"
    return InputError(f"no such file: {file}", name="no-such-file", help=offer)


def _refuse_binary(raw: bytes, name: str) -> None:
    kind = next((what for magic, what in _MAGIC if raw.startswith(magic)), "")
    if kind in ("a BMP image",) and b"\x00" not in raw[:4096]:
        kind = ""
    if not kind and b"\x00" in raw[:4096]:
        kind = "a binary file"
    if kind:
        shown = " ".join(f"{byte:02x}" for byte in raw[:3])
        raise InputError(f"not text: {name} looks like {kind} (bytes {shown})", name="not-text", help="export the story as plain text")


def _undecodable(raw: bytes, error: UnicodeDecodeError, name: str, codec: str) -> InputError:
    before = raw[: error.start]
    line = before.count(b"\n") + 1
    column = len(before[before.rfind(b"\n") + 1 :].decode(codec, "replace")) + 1
    byte = raw[error.start : error.start + 1]
    try:
        offer = f"0x{byte[0]:02x} is {byte.decode('cp1252')} in Windows-1252; try --encoding cp1252"
    except UnicodeDecodeError:
        offer = "name the encoding it was saved with: --encoding latin-1"
    title = "UTF-8" if codec in ("utf-8", "utf-8-sig") else codec
    return InputError(f"not {title}: {name}:{line}:{column}, byte 0x{byte[0]:02x}", name=f"not-{title.lower()}", help=offer)


def _size(count: int) -> str:
    return f"{(count + 500_000) // 1_000_000} MB" if count >= 1_000_000 else f"{count:,} bytes"
