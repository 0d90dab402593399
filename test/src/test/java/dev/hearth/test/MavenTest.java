package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearth.test.harness.DevProcess;
import dev.hearth.test.harness.GameSession;
import dev.hearth.test.harness.LocalRepository;
import dev.hearth.test.harness.Maven;
import dev.hearth.test.harness.Report;
import dev.hearth.test.harness.Sample;
import dev.hearth.test.harness.SourceModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the game's README, with the real Maven, on a copy. */
@Tag("maven")
final class MavenTest {
  private static final String SHIP = "game/Ship.java";
  private static final String FROM1 = "game/From1.java";

  @TempDir Path folder;

  @Test
  void gameThatMavenStartsReloads() throws IOException {
    Optional<Path> maven = Maven.find();
    assumeTrue(maven.isPresent(), "no mvn on the path: not tested with Maven");
    try (LocalRepository repository = LocalRepository.create(folder.resolve("repository"))) {
      List<String> mvn = List.of(maven.get().toString(), "-q", "-B", "-ntp");
      reloads(
          Sample.module(folder.resolve("hearth")),
          Maven.with(mvn, repository.option(), "-Dspotless.check.skip=true"));
    }
  }

  private static void reloads(SourceModule game, List<String> mvn) {
    if (!Files.exists(game.history().resolve("1.json"))) {
      Maven.run(game.root(), Maven.with(mvn, "compile", "exec:java@seal"));
      assertTrue(Files.exists(game.history().resolve("1.json")));
    }
    List<String> play =
        Maven.with(mvn, "compile", "exec:java", "-Dexec.args=--port 0 --bots 8 --seed 1");
    play.addAll(DevProcess.options(game));
    try (GameSession session = GameSession.of(game, DevProcess.run(game, game.root(), play))) {
      session.welcome(2);
      game.save(SHIP, Sample.tour("1-edit/" + SHIP));
      Report refused = session.process().report("refused");
      assertTrue(refused.text().contains("src/main/java/game/Ship.java:"), refused::text);
      game.save(FROM1, Sample.tour("2-decide/" + FROM1));
      assertTrue(session.process().report("reloaded").migrated());
      session.change(1);
      session.playOn(5);
      session.check();
      assertEquals(1, session.changes());
    }
  }
}
