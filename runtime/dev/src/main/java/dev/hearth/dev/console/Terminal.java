package dev.hearth.dev.console;

import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Reports;
import dev.hearth.dev.report.Wording;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Shows reports where the dev run was started; in colours on a terminal. */
public final class Terminal implements Reports {
  private final PrintStream out;
  private final boolean coloured;
  private final CharsetEncoder encoder;

  /**
   * @param charset what {@code out} is encoded in; what it lacks is written in ASCII
   */
  public Terminal(PrintStream out, Charset charset, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
    this.encoder = charset.newEncoder();
  }

  @Override
  public void tell(Report report) {
    String text = Wording.text(report);
    if (coloured) {
      String headline = Wording.headline(report);
      text = text.replace(headline, colour(report.verdict()) + headline + "\u001b[0m");
    }
    say(text);
  }

  /** Prints lines of text as a whole. */
  public synchronized void say(String text) {
    out.println(encodable(text));
    out.flush();
  }

  private static String colour(Report.Verdict verdict) {
    return switch (verdict) {
      case STARTED, UNCHANGED -> "\u001b[36m";
      case RELOADED, SEALED -> "\u001b[32m";
      case REFUSED, ROLLED_BACK, PAUSED, CALL_FAILED, NOT_SEALED -> "\u001b[31m";
      case WAITING, PUT_ASIDE, LINGERING -> "\u001b[33m";
    };
  }

  private String encodable(String text) {
    if (encoder.canEncode(text)) {
      return text;
    }
    return text.replace("→", "->").replace("—", "-").replace("…", "...");
  }
}
