package dev.hearth.processor.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Scans in every round, and plays the other processors that generate between the rounds. */
final class ScanProcessor extends AbstractProcessor {
  private final Before before;

  /** By the round that they are generated in, 1 or more: names and texts. */
  private final Map<Integer, Map<String, String>> generated;

  final List<Scan> scans = new ArrayList<>();
  final List<Migrations> migrations = new ArrayList<>();
  final List<ModuleNotes> notes = new ArrayList<>();

  private @org.jspecify.annotations.Nullable ModuleScan module;

  ScanProcessor(Before before, Map<Integer, Map<String, String>> generated) {
    this.before = before;
    this.generated = generated;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (module == null) {
      module = new ModuleScan(processingEnv);
    }
    module.add(round);
    scans.add(module.state(before));
    migrations.add(module.migrations(before));
    notes.add(module.notes(before));
    generated.getOrDefault(scans.size(), Map.of()).forEach(this::generate);
    if (round.processingOver()) {
      report(scans.get(scans.size() - 1).problems());
      report(migrations.get(migrations.size() - 1).problems());
    }
    return false;
  }

  private void report(List<ScanProblem> problems) {
    Places places = new Places(processingEnv.getElementUtils());
    for (ScanProblem problem : problems) {
      places
          .element(problem.place())
          .ifPresent(
              element ->
                  processingEnv
                      .getMessager()
                      .printMessage(Diagnostic.Kind.NOTE, problem.subject(), element));
    }
  }

  private void generate(String name, String text) {
    try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      file.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
