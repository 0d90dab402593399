package dev.hearth.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.dev.console.Terminal;
import dev.hearth.dev.fixture.Begun;
import dev.hearth.dev.fixture.TestModule;
import dev.hearth.dev.fixture.Told;
import dev.hearth.dev.reload.DevEngine;
import dev.hearth.dev.reload.Mailbox;
import dev.hearth.dev.reload.Reloader;
import dev.hearth.dev.reload.Running;
import dev.hearth.dev.reload.StateCarrier;
import dev.hearth.dev.reload.VersionTurns;
import dev.hearth.dev.reload.Versions;
import dev.hearth.dev.report.Report.Verdict;
import dev.hearth.dev.watch.Saves;
import dev.hearth.schema.History;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
  @TempDir Path folder;
  private final Told told = new Told();
  private final Saves saves = new Saves();
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private TestModule module;
  private DevEngine engine;

  @BeforeEach
  void begin() {
    module = new TestModule(folder);
    Running running = Begun.in(module);
    Versions versions = Begun.versions(module);
    Reloader reloader = new Reloader(versions, new StateCarrier(), true);
    Mailbox mailbox = new Mailbox();
    engine = new DevEngine(running, VersionTurns.of(mailbox::wake), reloader, mailbox, saves, told);
  }

  @Test
  void sSealsWhatRuns() throws Exception {
    Keys keys = keys(Optional.of(module.history()));
    keys.accept("s");
    Path file = module.history().resolve("1.json");
    assertEquals(
        "the running state is version 1 now: " + file,
        told.next(Verdict.SEALED).subject().orElseThrow());
    assertTrue(History.read(module.history()).version(1).isPresent());
    assertTrue(saves.next(Duration.ZERO).isPresent(), "and compiles against it");
    keys.accept("s");
    assertEquals(
        "the running state is version 1 already",
        told.next(Verdict.SEALED).subject().orElseThrow());
  }

  @Test
  void whatCannotBeSealedSaysWhy() throws Exception {
    Files.createDirectories(module.history());
    Files.writeString(module.history().resolve("1.json"), "{}");
    keys(Optional.of(module.history())).accept("s");
    assertTrue(
        told.next(Verdict.NOT_SEALED).subject().orElseThrow().contains("[hot:history-edited]"));
    keys(Optional.empty()).accept("s");
    assertEquals(
        "it is not known where the sealed versions are; name the folder with"
            + " -Dhot.history=src/main/hot",
        told.next(Verdict.NOT_SEALED).subject().orElseThrow());
  }

  @Test
  void rForcesAReload() throws Exception {
    keys(Optional.empty()).accept("r");
    assertTrue(saves.next(Duration.ofSeconds(10)).orElseThrow().forced());
  }

  @Test
  void qEndsTheProgram() {
    assertFalse(engine.done());
    keys(Optional.empty()).accept("q");
    assertTrue(engine.done());
  }

  @Test
  void whereNoStepRunsThereIsNoneToInterrupt() {
    keys(Optional.empty()).accept("i");
    assertEquals("no step is running", shown.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void allElseIsHelp() {
    Keys keys = keys(Optional.empty());
    keys.accept("");
    assertEquals("", shown.toString(StandardCharsets.UTF_8));
    keys.accept("?");
    assertEquals(
        """
        s  seal the running state as the next version
        r  reload now, even when nothing has changed
        i  interrupt the step that is running, or the read sections it waits for
        q  quit
        ?  this help
        Each is followed by Enter.
        """,
        shown.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
  }

  private Keys keys(Optional<Path> history) {
    Terminal terminal =
        new Terminal(
            new PrintStream(shown, true, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false);
    return new Keys(engine, saves, history, told, terminal);
  }
}
