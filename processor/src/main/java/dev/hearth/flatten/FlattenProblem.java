package dev.hearth.flatten;

/**
 * Why a handle cannot be flattened, as {@code game.Enemy.hit (Enemy.java:12): …}.
 *
 * @param type the class, as in {@code game.Enemy}
 * @param member the method or field; empty for the class itself
 * @param file the source file; empty when the class file does not name it
 * @param line its line; 0 when the class file does not say
 * @param reason what is in the way, and the way out
 */
public record FlattenProblem(String type, String member, String file, int line, String reason) {
  @Override
  public String toString() {
    String place = file.isEmpty() ? "" : " (" + file + (line > 0 ? ":" + line : "") + ")";
    return type + (member.isEmpty() ? "" : "." + member) + place + ": " + reason;
  }
}
