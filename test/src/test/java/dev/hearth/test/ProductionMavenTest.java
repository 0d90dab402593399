package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearth.flatten.Flattening;
import dev.hearth.test.harness.LocalRepository;
import dev.hearth.test.harness.Maven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The production profile of the documentation, with the real Maven, in a project of its own. */
@Tag("maven")
final class ProductionMavenTest {
  private static final String SHOP =
      """
      package shop;
      import dev.hearth.*;
      import dev.hearth.annotations.HotState;
      @HotState
      public final class Shop implements HotProgram {
        private final Hot<Integer> sold = Hot.of(0);
        @Override public void start() {}
        @Override public void step() {
          sold.update(n -> n + 1);
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void profileOfTheDocumentationFlattens() throws IOException {
    Optional<Path> maven = Maven.find();
    assumeTrue(maven.isPresent(), "no mvn on the path: not tested with Maven");
    Path project = Files.createDirectories(folder.resolve("shop"));
    Files.writeString(project.resolve("pom.xml"), pom());
    Path source = project.resolve("src/main/java/shop/Shop.java");
    Files.createDirectories(source.resolve("..").normalize());
    Files.writeString(source, SHOP);
    Path compiled = project.resolve("target/classes/shop/Shop.class");
    try (LocalRepository repository = LocalRepository.create(folder.resolve("repository"))) {
      String mvn = maven.get().toString();
      List<String> build =
          List.of(mvn, "-q", "-B", "-ntp", repository.option(), "-Pproduction", "process-classes");
      Maven.run(project, build);
      byte[] flat = Files.readAllBytes(compiled);
      assertFalse(Flattening.concerns(flat));
      Maven.run(project, build);
      assertArrayEquals(flat, Files.readAllBytes(compiled));

      Files.writeString(source, SHOP.replace("n + 1);", "n + 1); System.out.println(sold);"));
      AssertionError failure = assertThrows(AssertionError.class, () -> Maven.run(project, build));
      String said = String.valueOf(failure.getMessage());
      assertTrue(said.contains("shop.Shop.step (Shop.java:9): the handle sold is passed"), said);
      assertTrue(Flattening.concerns(Files.readAllBytes(compiled)));
    }
  }

  /** A small project with the profile as the page has it. */
  private static String pom() throws IOException {
    String page = Files.readString(Path.of(System.getProperty("hearth.docs"), "production.md"));
    int from = page.indexOf("<profile>");
    String profile = page.substring(from, page.indexOf("```", from));
    assertEquals(1, profile.lines().filter("</profile>"::equals).count());
    return """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>shop</groupId>
          <artifactId>shop</artifactId>
          <version>1</version>
          <properties>
            <maven.compiler.release>17</maven.compiler.release>
            <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
            <hearth.version>0.1.0-SNAPSHOT</hearth.version>
          </properties>
          <dependencies>
            <dependency>
              <groupId>dev.hearth</groupId>
              <artifactId>hearth-runtime</artifactId>
              <version>${hearth.version}</version>
            </dependency>
          </dependencies>
          <build>
            <plugins>
              <plugin>
                <artifactId>maven-resources-plugin</artifactId>
                <version>3.4.0</version>
              </plugin>
              <plugin>
                <artifactId>maven-compiler-plugin</artifactId>
                <version>3.15.0</version>
                <configuration>
                  <annotationProcessorPaths>
                    <path>
                      <groupId>dev.hearth</groupId>
                      <artifactId>hearth-processor</artifactId>
                      <version>${hearth.version}</version>
                    </path>
                  </annotationProcessorPaths>
                </configuration>
              </plugin>
            </plugins>
          </build>
          <profiles>
        PROFILE
          </profiles>
        </project>
        """
        .replace("PROFILE", profile);
  }
}
