package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearth.test.harness.Build;
import dev.hearth.test.harness.Client;
import dev.hearth.test.harness.DevProcess;
import dev.hearth.test.harness.Frame;
import dev.hearth.test.harness.GameSession;
import dev.hearth.test.harness.LocalRepository;
import dev.hearth.test.harness.Maven;
import dev.hearth.test.harness.Sample;
import dev.hearth.test.harness.SourceModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The game as it is delivered: one jar without a handle, built by the real Maven from installed
 * artifacts, that goes on from its snapshot after a change of its state.
 */
@Tag("maven")
final class ProductionTest {
  /** The handle itself, and neither {@code HotProgram} nor {@code HotState}. */
  private static final Pattern HANDLE = Pattern.compile("dev/hearth/Hot(?![A-Za-z])");

  @TempDir Path folder;

  @Test
  void deliveredGameGoesOnAfterAChangeOfItsState() throws IOException {
    Optional<Path> maven = Maven.find();
    assumeTrue(maven.isPresent(), "no mvn on the path: not tested with Maven");
    try (LocalRepository repository = LocalRepository.create(folder.resolve("repository"))) {
      List<String> mvn =
          List.of(
              maven.get().toString(),
              "-q",
              "-B",
              "-ntp",
              repository.option(),
              "-Pproduction",
              "-DskipTests",
              "-Dspotless.check.skip=true");
      check(Sample.module(folder.resolve("hearth")), mvn);
    }
  }

  private void check(SourceModule game, List<String> mvn) throws IOException {
    Maven.run(game.root(), Maven.with(mvn, "package"));
    Path jar = game.root().resolve("target/arena.jar");
    Map<String, String> classes = contents(jar);
    holdsNothingThatIsForDevelopment(classes);
    Maven.run(game.root(), Maven.with(mvn, "package"));
    assertEquals(classes, contents(jar), "a second build");

    Path snapshot = folder.resolve("arena.json");
    Frame before = play(game, jar, snapshot);

    game.save("game/Ship.java", Sample.tour("1-edit/game/Ship.java"));
    game.save("game/From1.java", Sample.tour("2-decide/game/From1.java"));
    Maven.Result unsealed = Maven.ask(game.root(), Maven.with(mvn, "package"));
    assertNotEquals(0, unsealed.code());
    assertTrue(unsealed.said().contains("[hot:unsealed-change]"), unsealed.said());
    List<String> development = mvn.stream().filter(word -> !word.equals("-Pproduction")).toList();
    Maven.run(game.root(), Maven.with(development, "clean", "compile"));
    Maven.Result compiledBefore = Maven.ask(game.root(), Maven.with(mvn, "package"));
    assertNotEquals(0, compiledBefore.code());
    assertTrue(compiledBefore.said().contains("[hot:unsealed-change]"), compiledBefore.said());
    Maven.run(game.root(), Maven.with(development, "clean", "compile", "exec:java@seal"));
    Maven.run(game.root(), Maven.with(mvn, "clean", "package"));
    holdsNothingThatIsForDevelopment(contents(jar));

    Frame after = play(game, jar, snapshot);
    assertTrue(after.tick() > before.tick(), before + "\n" + after);
    before.ships().keySet().stream()
        .filter(id -> id.startsWith("b"))
        .forEach(
            bot ->
                assertTrue(
                    after.ship(bot).score() >= before.ship(bot).score(),
                    () -> bot + " lost points: " + before + "\n" + after));
  }

  private static void holdsNothingThatIsForDevelopment(Map<String, String> contents) {
    assertTrue(contents.containsKey("game/Arena.class"));
    assertTrue(contents.containsKey("META-INF/hearth/schema.json"));
    assertFalse(contents.containsKey("META-INF/hearth/build.properties"));
    contents.forEach(
        (name, bytes) -> {
          assertFalse(
              name.matches("dev/hearth/(dev|processor|flatten|checks)/.*"),
              () -> "there is " + name);
          assertFalse(
              name.startsWith("game/") && HANDLE.matcher(bytes).find(),
              () -> name + " mentions Hot");
        });
  }

  /** Everything in a jar, by name; its bytes as they are, one a character. */
  private static Map<String, String> contents(Path jar) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
        try (InputStream in = file.getInputStream(entry)) {
          contents.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }

  /** Plays until points are made, and ends the game, which saves its state. */
  private static Frame play(SourceModule game, Path jar, Path snapshot) {
    List<String> java =
        List.of(
            Build.javaHome().resolve("bin/java").toString(),
            "-Dhot.snapshot=" + snapshot,
            "-jar",
            jar.toString(),
            "--port",
            "0",
            "--bots",
            "20");
    try (GameSession session = GameSession.plain(game, DevProcess.run(game, game.root(), java))) {
      session.welcome(1);
      session.playOn(20);
      Client player = session.clients().get(0);
      session.process().stop();
      assertTrue(Files.exists(snapshot));
      return player.last().orElseThrow();
    }
  }
}
