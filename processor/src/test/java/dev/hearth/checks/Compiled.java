package dev.hearth.checks;

import com.google.errorprone.BaseErrorProneJavaCompiler;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.scanner.ScannerSupplier;
import java.io.StringWriter;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** What the compiler says of a piece of a game. */
public final class Compiled {
  private static final String HEAD =
      "package game; import dev.hearth.*; import dev.hearth.annotations.*; import java.util.*;"
          + " import java.util.concurrent.*; import java.util.function.*; ";

  /** No processor, and no class files. */
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          "--should-stop=ifNoError=FLOW");

  private Compiled() {}

  /** All that it says, with the lines that it points at; nothing when it has no objection. */
  public static String by(List<Class<? extends BugChecker>> checks, String body) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    new BaseErrorProneJavaCompiler(ScannerSupplier.fromBugCheckerClasses(checks))
        .getTask(out, null, said, OPTIONS, null, List.of(new Source(HEAD + body)))
        .call();
    return said.getDiagnostics().stream()
        .map(each -> text(each, body))
        .collect(Collectors.joining());
  }

  private static String text(Diagnostic<? extends JavaFileObject> said, String body) {
    String kind = said.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
    String line = body.lines().toList().get((int) said.getLineNumber() - 1);
    String message =
        Arrays.stream(said.getMessage(Locale.ENGLISH).split("\n"))
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
    return kind + ": " + message + "\n" + line + "\n";
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///game/Arena.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
