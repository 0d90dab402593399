package dev.hearth.processor;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import dev.hearth.schema.Sha256;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Writes generated sources, unless the compiler has the same class already.
 *
 * <p>Where the class output is on the class path, a class that an earlier compile generated is
 * found there before it is generated again. A javac before 25 cannot take a record from its source
 * once it has read it from its class file; so each generated class knows the hash of its source,
 * and what is the same is left alone.
 */
final class GeneratedSources {
  private static final String HASH = "SOURCE$";
  private static final String FIELD = HASH + " = ";
  private static final String NO_HASH = "\"\"";
  private static final int RECORDS_FROM_SOURCE_AGAIN = 25;

  private final Elements elements;
  private final Filer filer;
  private final ClassOutput output;
  private final Map<String, String> hashes = new HashMap<>();

  GeneratedSources(ProcessingEnvironment environment, ClassOutput output) {
    this.elements = environment.getElementUtils();
    this.filer = environment.getFiler();
    this.output = output;
  }

  /** What keeps the source from being compiled, if anything does. */
  Optional<String> write(JavaFile file) {
    String name =
        (file.packageName().isEmpty() ? "" : file.packageName() + ".") + file.typeSpec().name();
    String text = withField(file).toString();
    String hash = Sha256.of(text);
    hashes.put(file.typeSpec().name(), hash);
    TypeElement there = elements.getTypeElement(name);
    if (there != null && hashOf(there).equals(hash)) {
      return Optional.empty();
    }
    if (there != null && hashOf(there).isEmpty()) {
      return Optional.of(
          "[hot] "
              + name
              + " is there already, and is not generated. Its name is that of the class which holds"
              + " an old version of the state: give yours another");
    }
    if (there != null && Runtime.version().feature() < RECORDS_FROM_SOURCE_AGAIN) {
      output.removeClass(file.packageName(), file.typeSpec().name());
      return Optional.of(
          "[hot] "
              + name
              + " of an earlier compile was on the class path, and is not the same any more. It has"
              + " been removed: compile the whole module again");
    }
    try (Writer writer = filer.createSourceFile(name).openWriter()) {
      writer.write(text.replace(FIELD + NO_HASH, FIELD + '"' + hash + '"'));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("[hot] cannot write the source of " + name + ": " + e.getMessage());
    }
  }

  /** The hash of each source of this compile, written or left alone, by its class's simple name. */
  Map<String, String> hashes() {
    return Map.copyOf(hashes);
  }

  private static String hashOf(TypeElement type) {
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals(HASH)
          && field.getConstantValue() instanceof String hash) {
        return hash;
      }
    }
    return "";
  }

  private static JavaFile withField(JavaFile file) {
    FieldSpec field =
        FieldSpec.builder(String.class, HASH, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(NO_HASH)
            .build();
    return JavaFile.builder(file.packageName(), file.typeSpec().toBuilder().addField(field).build())
        .build();
  }
}
