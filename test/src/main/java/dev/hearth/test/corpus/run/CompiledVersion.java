package dev.hearth.test.corpus.run;

import dev.hearth.flatten.Flatten;
import dev.hearth.flatten.FlattenException;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.test.files.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A version that its build has accepted.
 *
 * @param program the root's binary name
 */
record CompiledVersion(int number, Path output, String program, CompiledSchema compiled) {
  static CompiledVersion of(int number, Path output, String program) throws IOException {
    String text = Files.readString(output.resolve(CompiledSchema.RESOURCE));
    return new CompiledVersion(number, output, program, SchemaJson.readCompiled(text));
  }

  /**
   * The same as it is shipped, in another folder.
   *
   * @throws FlattenException when it cannot be
   */
  CompiledVersion flattened(Path folder) throws IOException {
    Trees.copy(output, folder);
    Flatten.inPlace(folder);
    return new CompiledVersion(number, folder, program, compiled);
  }

  @Override
  public String toString() {
    return "v" + number;
  }
}
