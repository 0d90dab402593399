package dev.hearth.dev.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildNotesTest {
  @TempDir Path folder;

  @Test
  void theyAreReadAsTheProcessorWritesThem() throws Exception {
    Path one = Files.createDirectory(folder.resolve("one"));
    Path two = Files.createDirectory(folder.resolve("two"));
    BuildNotes notes =
        BuildNotes.parse(
            "sources="
                + one
                + File.pathSeparator
                + two
                + "\n"
                + "processorPath="
                + two
                + "\n"
                + "options=-Aa=1\\n-Ab=2 3\n"
                + "source=17\n"
                + "history="
                + folder.resolve("hot")
                + "\n"
                + "pinned=game.Net,game.Net$In\n");
    assertEquals(List.of(one, two), notes.sources());
    assertEquals(List.of(two), notes.processorPath());
    assertEquals(List.of("-Aa=1", "-Ab=2 3"), notes.options());
    assertEquals(Optional.of("17"), notes.source());
    assertEquals(Optional.of(folder.resolve("hot")), notes.history());
    assertEquals(Set.of("game.Net", "game.Net$In"), notes.pinned());
  }

  @Test
  void whatIsMissingIsEmpty() {
    assertEquals(ImmutableBuildNotes.builder().build(), BuildNotes.parse(""));
  }

  @Test
  void propertiesOverride() throws Exception {
    Path one = Files.createDirectory(folder.resolve("one"));
    BuildNotes noted = BuildNotes.parse("source=17\npinned=game.Net\noptions=-Aa=1\n");
    Map<String, String> properties =
        Map.of(
            "hot.sources", one.toString(),
            "hot.processorpath", one.toString(),
            "hot.options", "-Ab=2  -Ac=3",
            "hot.history", one.toString());
    BuildNotes notes = noted.overridden(key -> Optional.ofNullable(properties.get(key)));
    assertEquals(List.of(one), notes.sources());
    assertEquals(List.of(one), notes.processorPath());
    assertEquals(List.of("-Ab=2", "-Ac=3"), notes.options());
    assertEquals(Optional.of(one), notes.history());
    assertEquals(Optional.of("17"), notes.source());
    assertEquals(Set.of("game.Net"), notes.pinned());
    assertEquals(noted, noted.overridden(key -> Optional.empty()));
  }
}
