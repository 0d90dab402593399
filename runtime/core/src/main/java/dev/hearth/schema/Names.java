package dev.hearth.schema;

/** Takes binary names apart: {@code game.Arena$Mode} is {@code Arena.Mode} in {@code game}. */
public final class Names {
  private Names() {}

  /** The source name without its package: {@code Arena.Mode}. */
  public static String simple(String binaryName) {
    return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
  }

  /** The package, empty for the unnamed one. */
  public static String packageOf(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return dot < 0 ? "" : binaryName.substring(0, dot);
  }

  /** The name in source code with its package: {@code game.Arena.Mode}. */
  public static String canonical(String binaryName) {
    return binaryName.replace('$', '.');
  }
}
