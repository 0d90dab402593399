package dev.hearth.processor;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import dev.hearth.processor.scan.Environments;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Compares a module's state with its sealed versions, and fails the build until every change has
 * been decided.
 *
 * <pre>
 * javac -processorpath … -Ahot.history=src/main/hot …
 * </pre>
 *
 * <p>Only moves data from one stage to the next; each stage is a package.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("*")
@SupportedOptions({Settings.HISTORY, Settings.FROZEN, Settings.RUNNING})
public final class HearthProcessor extends AbstractProcessor {
  private Optional<Build> build = Optional.empty();

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Build begun = new Build(environment);
    javac(environment).ifPresent(begun::follow);
    build = Optional.of(begun);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Build current = build.orElseThrow();
    current.add(round);
    if (round.processingOver()) {
      current.finish();
    } else {
      current.generate();
    }
    return false;
  }

  private static Optional<JavacTask> javac(ProcessingEnvironment environment) {
    try {
      return Optional.of(JavacTask.instance(Environments.unwrapped(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty(); // another compiler
    }
  }
}
