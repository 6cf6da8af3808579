"""List of the pieces of an intermediate table; writing it makes the table exist."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ml_pipeline.running.documents import Document

if TYPE_CHECKING:
    from ml_pipeline.storage.stored_table import Piece, StoredTable


class ListedPiece(Document):
    """Part of a table.

    Attributes:
        name: Its place below the folder of the step.
        rows: Number of its rows.
        windows_before: What a reader adds to its window_ids.
    """

    name: str
    rows: int
    windows_before: int = 0


class TableManifest(Document):
    """Manifest of an intermediate table.

    Attributes:
        pieces: Its pieces, each with whole objects, by ascending object_id.
        event_ids: The events in the table; rows of others in the pieces do not belong to it. None
            if all do.
    """

    pieces: tuple[ListedPiece, ...]
    event_ids: tuple[str, ...] | None = None

    @classmethod
    def of(
        cls, pieces: "Sequence[Piece]", folder: str, event_ids: Sequence[str] | None
    ) -> "TableManifest":
        """Return the manifest of pieces below a folder, whose name differs in a resumed run."""
        return cls(
            pieces=tuple(
                ListedPiece(
                    name=piece.key.removeprefix(f"{folder}/"),
                    rows=piece.rows,
                    windows_before=piece.windows_before,
                )
                for piece in pieces
            ),
            event_ids=None if event_ids is None else tuple(event_ids),
        )

    def table(self, schema: str, folder: str) -> "StoredTable":
        """Return the table, whose pieces are below a folder."""
        from ml_pipeline.storage.stored_table import Piece, StoredTable

        pieces = tuple(
            Piece(f"{folder}/{each.name}", each.rows, each.windows_before) for each in self.pieces
        )
        return StoredTable(schema, pieces=pieces, event_ids=self.event_ids)
