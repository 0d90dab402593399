package dev.hearth.test.bench.reload;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * A module that is run and edited.
 *
 * @param program the main class and its arguments
 * @param body an edit of a method body
 * @param layout an edit of a layout of state, with its decision
 */
record EditedModule(SourceFolder folder, List<String> program, Edit body, Edit layout) {
  EditedModule {
    program = List.copyOf(program);
  }

  void save(Edit edit, int n) throws IOException {
    Files.writeString(folder.sources().resolve(edit.file()), edit.text(n));
  }
}
