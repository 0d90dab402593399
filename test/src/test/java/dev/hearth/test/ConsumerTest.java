package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearth.flatten.Flattening;
import dev.hearth.test.harness.LocalRepository;
import dev.hearth.test.harness.Maven;
import dev.hearth.test.harness.SourceModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project of somebody else, which knows Hearth by its installed artifacts only. */
@Tag("maven")
final class ConsumerTest {
  private static final Pattern DAY = Pattern.compile("day [0-9]+");

  private static final String FROM1 =
      """
      package bank;

      import dev.hearth.annotations.Migrates;

      @Migrates(1)
      final class From1 extends V1.Migration {
        @Override
        protected boolean closed(V1.Account old) {
          return old.cents() == 0;
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void stateGoesOnFromBuildToBuild() throws IOException {
    Optional<Path> maven = Maven.find();
    assumeTrue(maven.isPresent(), "no mvn on the path: not tested with Maven");
    Path project = folder.resolve("bank");
    SourceModule.copy(Path.of(System.getProperty("hearth.consumer")), project);
    try (LocalRepository repository = LocalRepository.create(folder.resolve("repository"))) {
      List<String> mvn =
          List.of(
              maven.get().toString(),
              "-q",
              "-B",
              "-ntp",
              "-Dstyle.color=never",
              repository.option());
      String snapshot = "-Dhot.snapshot=" + folder.resolve("bank.json");

      Maven.run(project, Maven.with(mvn, "compile", "exec:java@seal"));
      assertTrue(Files.exists(project.resolve("src/main/hot/1.json")));
      String first = said(project, Maven.with(mvn, "compile", "exec:java", snapshot));
      assertEquals(10, days(first).size(), first);

      Path account = project.resolve("src/main/java/bank/Account.java");
      Files.writeString(
          account,
          Files.readString(account)
              .replace("long cents)", "long cents, boolean closed)")
              .replace("cents + more)", "cents + more, closed)"));
      Path bank = project.resolve("src/main/java/bank/Bank.java");
      Files.writeString(bank, Files.readString(bank).replace("_00)", "_00, false)"));
      Maven.Result refused = Maven.ask(project, Maven.with(mvn, "compile"));
      assertTrue(
          refused.said().contains("[hot:undecided-component] Account.closed"), refused.said());
      Files.writeString(project.resolve("src/main/java/bank/From1.java"), FROM1);
      Maven.Result unsealed =
          Maven.ask(project, Maven.with(mvn, "-Pproduction", "clean", "compile"));
      assertTrue(unsealed.said().contains("[hot:unsealed-change]"), unsealed.said());
      Maven.run(project, Maven.with(mvn, "clean", "compile", "exec:java@seal"));

      Maven.run(project, Maven.with(mvn, "-Pproduction", "clean", "package"));
      assertTrue(Files.exists(project.resolve("target/bank.jar")));
      Path compiled = project.resolve("target/classes/bank/Bank.class");
      assertFalse(Flattening.concerns(Files.readAllBytes(compiled)));
      String second =
          said(project, Maven.with(mvn, "-Pproduction", "exec:java", snapshot, "-Ddays=12"));
      assertEquals(List.of("day 11", "day 12"), days(second), second);
      assertTrue(second.contains("owner=Ann, cents=11155, closed=false"), second);
    }
  }

  private static List<String> days(String said) {
    return DAY.matcher(said).results().map(MatchResult::group).toList();
  }

  private static String said(Path folder, List<String> command) {
    Maven.Result result = Maven.ask(folder, command);
    assertEquals(0, result.code(), result.said());
    return result.said();
  }
}
