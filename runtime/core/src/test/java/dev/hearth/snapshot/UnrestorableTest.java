package dev.hearth.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.migrate.CompiledCode;
import dev.hearth.migrate.MigrationException;
import dev.hearth.migrate.Route;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.ImmutableRenames;
import dev.hearth.schema.PackedHistory;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.SealedVersion;
import dev.hearth.schema.StateSchema;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a snapshot of some version is not restored by code that keeps others. */
final class UnrestorableTest {
  private static final StateSchema SCHEMA = after(0).schema();

  @TempDir Path output;

  @Test
  void versionsThatAreKeptAreNoReason() throws IOException {
    CompiledCode code = keeping(2, 3);
    assertEquals(Optional.empty(), Unrestorable.byNumber(head(2, 2), code));
    assertEquals(Optional.empty(), Unrestorable.byNumber(head(3, 3), code));
    assertEquals(Optional.empty(), Unrestorable.byNumber(head(0, 3), code));
    assertEquals(Optional.empty(), Unrestorable.byNumber(head(7, 7), keeping()));
  }

  @Test
  void anOlderVersionIsNamedThoughItsLayoutHasComeBack() throws IOException {
    assertEquals(
        Optional.of(
            "it is of state version 1, which is supported no more: the oldest version that this"
                + " program keeps is 2. Restore and save it with a program that keeps both"),
        Unrestorable.byNumber(head(1, 1), keeping(2, 3)));
  }

  @Test
  void aNewerVersionIsNamedThoughItsLayoutIsKnown() throws IOException {
    assertEquals(
        Optional.of(
            "it is of state version 4, and this program knows versions up to 3: a newer program"
                + " wrote it"),
        Unrestorable.byNumber(head(4, 4), keeping(2, 3)));
    assertEquals(
        Optional.of(
            "it is of an unsealed draft after state version 4, and this program knows versions up"
                + " to 3: a newer program wrote it"),
        Unrestorable.byNumber(head(0, 4), keeping(2, 3)));
  }

  @Test
  void layoutsThatNoVersionHasAreExplained() throws IOException {
    assertEquals(
        "its state is of an unsealed draft, and today's state has another layout. Compile first, if"
            + " the sources are those that wrote it; else restore it with the code that did, or seal"
            + " each layout before snapshots of it are taken",
        Unrestorable.byLayout(head(0, 3), keeping(3)));
    assertEquals(
        "it is of state version 3, and this program has no sealed versions",
        Unrestorable.byLayout(head(3, 3), keeping()));
    assertEquals(
        "it is of state version 3, and that version has another layout in this program's history:"
            + " two branches have sealed the same number",
        Unrestorable.byLayout(head(3, 3), keeping(3)));
  }

  /** Both look the same; in one of them two handles have changed places. */
  @Test
  void aDraftThatHasNamesOfOthersIsNotTakenForTheSame() throws IOException {
    CompiledSchema read =
        SchemaJson.readCompiled(
            """
            {"hearth": 1, "base": 0, "history": "", "roots": ["game.Main"],
            "types": {"game.Main": {"entity": {"tick": "long", "tock": "long", "more": "int"}}}}
            """);
    StateSchema before =
        SchemaJson.readCompiled(
                """
                {"hearth": 1, "base": 0, "history": "", "roots": ["game.Main"],
                "types": {"game.Main": {"entity": {"tick": "long", "tock": "long"}}}}
                """)
            .schema();
    SealedVersion one = SealedVersion.of(1, "", before);
    CompiledSchema now = ImmutableCompiledSchema.copyOf(read).withBase(1).withHistory(one.sha256());
    CompiledSchema swapped =
        ImmutableCompiledSchema.copyOf(now)
            .withRenames(
                ImmutableRenames.builder()
                    .putMembers("game.Main.tick", "tock")
                    .putMembers("game.Main.tock", "tick")
                    .build());
    assertTrue(Route.find(now, code(now, List.of(one))).isDirect());
    assertTrue(Route.find(swapped, code(swapped, List.of(one))).isDirect());
    for (boolean there : new boolean[] {true, false}) {
      CompiledCode code = code(there ? now : swapped, List.of(one));
      MigrationException refused =
          assertThrows(MigrationException.class, () -> Route.find(there ? swapped : now, code));
      assertEquals(
          "there is no way from the state as it is to the new code: it is of a draft that was"
              + " never sealed and looks the same, but has Main.tick under another name, so one"
              + " value would pass as another. Restore it with the code that it is of, and seal"
              + " that",
          refused.getMessage());
    }
  }

  private static Head head(int version, int base) {
    return new Head(version, "game.Main", after(base));
  }

  private static CompiledSchema after(int base) {
    CompiledSchema read =
        SchemaJson.readCompiled(
            """
            {"hearth": 1, "base": 0, "history": "", "roots": ["game.Main"],
            "types": {"game.Main": {"entity": {"tick": "long"}}}}
            """);
    return ImmutableCompiledSchema.copyOf(read).withBase(base);
  }

  /** Code with these sealed versions, all of one layout. */
  private CompiledCode keeping(int... versions) throws IOException {
    List<SealedVersion> kept = new ArrayList<>();
    String parent = "";
    int newest = 0;
    for (int version : versions) {
      SealedVersion sealed = SealedVersion.of(version, parent, SCHEMA);
      kept.add(sealed);
      parent = sealed.sha256();
      newest = version;
    }
    return code(after(newest), kept);
  }

  private CompiledCode code(CompiledSchema compiled, List<SealedVersion> kept) throws IOException {
    Path folder = Files.createTempDirectory(output, "code");
    Files.createDirectories(folder.resolve("META-INF/hearth"));
    Files.writeString(folder.resolve(PackedHistory.RESOURCE), PackedHistory.write(kept));
    Files.writeString(folder.resolve(CompiledSchema.RESOURCE), SchemaJson.write(compiled));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      return CompiledCode.of(loader);
    }
  }
}
