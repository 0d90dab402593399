package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearth.test.harness.Browser;
import dev.hearth.test.harness.GameSession;
import dev.hearth.test.harness.Sample;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who plays in a real browser, and the game's code that changes meanwhile. */
final class BrowserTest {
  private static final String SHIP = "game/Ship.java";
  private static final String FROM1 = "game/From1.java";

  @TempDir Path folder;

  @Test
  void playsOnAcrossAChangeOfLayoutOverTheSameConnection() throws IOException {
    Optional<Path> chromium = Browser.find();
    assumeTrue(
        chromium.isPresent(),
        "no Chromium on the path, and HEARTH_CHROMIUM names none: not tested in a browser");
    try (GameSession game = GameSession.start(folder.resolve("game"), 12, 1);
        Browser browser = Browser.open(chromium.get(), folder.resolve("browser"), page(game))) {
      joins(browser);
      String id = browser.evaluate("hearth.id");
      flies(browser);
      screenshot(browser, "before");

      game.module().save(SHIP, Sample.tour("1-edit/" + SHIP));
      game.process().report("refused");
      remember(browser);
      game.module().save(FROM1, Sample.tour("2-decide/" + FROM1));
      game.process().report("reloaded");
      browser.await("hearth.code === 2 && hearth.ship");

      assertEquals("1", browser.evaluate("hearth.connections"));
      assertEquals("true", browser.evaluate("hearth.open"));
      assertEquals(id, browser.evaluate("hearth.id"));
      assertEquals("Ann", browser.evaluate("hearth.ship.name"));
      assertEquals("true", browser.evaluate("hearth.ship.score >= seen.score"));
      assertEquals("", browser.evaluate("seen.lost"), "the ship was there all the time");
      browser.await("document.getElementById('shield').hidden === false");
      browser.await("document.getElementById('code').textContent.includes('changed 1')");
      flies(browser);
      screenshot(browser, "after");
      game.check();
    }
  }

  private static void joins(Browser browser) throws IOException {
    browser.await("window.hearth && hearth.open && hearth.frames > 3");
    assertEquals("false", browser.evaluate("document.getElementById('join').hidden"));
    screenshot(browser, "join");
    browser.evaluate(
        "document.getElementById('name').value = 'Ann';"
            + "document.querySelector('#join button').click()");
    browser.await("hearth.ship && hearth.ship.name === 'Ann'");
    assertEquals("true", browser.evaluate("document.getElementById('join').hidden"));
  }

  /** With keys down the ship gets somewhere; a wreck does not until it is launched again. */
  private static void flies(Browser browser) {
    browser.await("hearth.ship && hearth.ship.hull > 0");
    browser.evaluate("window.from = {x: hearth.ship.x, y: hearth.ship.y}");
    browser.press("KeyW");
    browser.press("KeyA");
    browser.press("Space");
    browser.await("Math.hypot(hearth.ship.x - from.x, hearth.ship.y - from.y) > 40");
    browser.release("Space");
    browser.release("KeyA");
    browser.release("KeyW");
  }

  /** Notes the score, and from now on whenever the ship is missing. */
  private static void remember(Browser browser) {
    browser.evaluate(
        "window.seen = {score: hearth.ship.score, lost: ''};"
            + "(function look() { if (!hearth.ship) seen.lost += ' ' + hearth.frames;"
            + " requestAnimationFrame(look); })()");
  }

  private static void screenshot(Browser browser, String name) throws IOException {
    Path output = Path.of(System.getProperty("hearth.output", "target"));
    Path file = output.resolve("browser").resolve(name + ".png");
    browser.screenshot(file);
    BufferedImage image = ImageIO.read(file.toFile());
    assertTrue(image.getWidth() > 800, "the picture is as wide as the window");
    assertTrue(colours(image) > 200, "the picture shows a game, not an empty page");
  }

  private static long colours(BufferedImage image) {
    int width = image.getWidth();
    return IntStream.range(0, width * image.getHeight())
        .map(i -> image.getRGB(i % width, i / width))
        .distinct()
        .count();
  }

  private static String page(GameSession game) {
    return game.address().toString().replaceFirst("^ws", "http").replaceFirst("ws$", "");
  }
}
