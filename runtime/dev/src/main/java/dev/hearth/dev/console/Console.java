package dev.hearth.dev.console;

import dev.hearth.dev.Daemons;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.util.function.Consumer;

/**
 * The keys of a dev run, each followed by Enter. They are there only on a terminal, where nobody is
 * surprised by them; {@code -Dhot.console=false} leaves the terminal's input to the program.
 */
public final class Console {
  private Console() {}

  /** The terminal's output, plain where there is none. */
  public static Terminal terminal() {
    boolean coloured = isTerminal() && System.getenv("NO_COLOR") == null;
    return new Terminal(System.out, charset(), coloured);
  }

  /** Passes on each line that is typed, if there is a terminal. */
  public static boolean listen(Consumer<String> typed) {
    boolean wanted = !"false".equals(System.getProperty("hot.console"));
    if (wanted && isTerminal()) {
      Daemons.thread("hearth-console", () -> read(System.in, typed)).start();
      return true;
    }
    return false;
  }

  static void read(InputStream in, Consumer<String> typed) {
    try {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        typed.accept(line.trim());
      }
    } catch (IOException e) {
      // Nobody types any more.
    }
  }

  /** Since Java 22 there is a console even when input and output are files. */
  @SuppressWarnings("SystemConsoleNull") // it still is null on 17
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  private static Charset charset() {
    for (String property : new String[] {"stdout.encoding", "sun.stdout.encoding"}) {
      String name = System.getProperty(property);
      if (name != null && Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    return Charset.defaultCharset();
  }
}
