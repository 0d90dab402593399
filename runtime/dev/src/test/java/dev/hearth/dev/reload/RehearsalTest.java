package dev.hearth.dev.reload;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @Test
  void itIsPlayedToTheEnd() {
    assertDoesNotThrow(Rehearsal::play);
  }

  @Test
  void itDoesNotLookAtTheSnapshotOfTheRealProgram(@TempDir Path folder) throws IOException {
    Path snapshot = Files.writeString(folder.resolve("state.json"), "the real program's");
    System.setProperty("hot.snapshot", snapshot.toString());
    try {
      assertDoesNotThrow(Rehearsal::play);
    } finally {
      System.clearProperty("hot.snapshot");
    }
    assertEquals("the real program's", Files.readString(snapshot));
  }
}
