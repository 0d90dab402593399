package dev.hearth.dev.load;

import java.net.MalformedURLException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;

/** Says of classes where they came from. */
final class CodeOrigin {
  private CodeOrigin() {}

  /**
   * The domain of classes whose files belong to {@code output}. It names no class loader: threads
   * keep the domains of whoever created them, and must not keep an old version alive by that.
   */
  static ProtectionDomain of(Path output) {
    return new ProtectionDomain(source(output), null);
  }

  /** Whether {@code type} was loaded from {@code output} by the application's own loader. */
  static boolean isIn(Path output, Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return source != null
        && source(output).getLocation().toString().equals(String.valueOf(source.getLocation()));
  }

  private static CodeSource source(Path output) {
    try {
      return new CodeSource(output.toUri().toURL(), (Certificate[]) null);
    } catch (MalformedURLException e) {
      throw new IllegalStateException("a path is a URL", e);
    }
  }
}
