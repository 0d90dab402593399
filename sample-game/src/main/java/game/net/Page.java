package game.net;

import dev.hearth.annotations.Pinned;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of the page. */
@Pinned
record Page(String file, String contentType) {
  static final Page INDEX = new Page("index.html", "text/html");
  static final Page SCRIPT = new Page("game.js", "text/javascript");

  void answer(Context request) {
    request.header("Cache-Control", "no-store");
    request.contentType(contentType + "; charset=utf-8").result(text());
  }

  private String text() {
    try (InputStream in = Page.class.getResourceAsStream("/page/" + file)) {
      if (in == null) {
        throw new IllegalStateException("/page/" + file + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
