package dev.hearth.processor.plan;

/** Declarations as they are written, for text that can be pasted or looked for. */
final class DeclarationText {
  private DeclarationText() {}

  static String of(RenameDecl rename) {
    return "@Renamed(from = \"" + rename.from() + "\", to = \"" + rename.to() + "\")";
  }

  static String of(DropDecl drop) {
    return "@Dropped(value = \"" + drop.value() + "\", reason = \"" + drop.reason() + "\")";
  }
}
