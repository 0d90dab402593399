package dev.hearth.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Follows javac past annotation processing: tells of each class whose bodies have been analysed,
 * and at the end whether every one of them was compiled without an error.
 */
final class AfterAnalysis implements TaskListener {
  private final Consumer<TypeElement> analysed;
  private final Runnable passed;
  private final Set<String> open = new HashSet<>();
  private boolean anyAnalysed;
  private boolean failed;

  private AfterAnalysis(Consumer<TypeElement> analysed, Runnable passed) {
    this.analysed = analysed;
    this.passed = passed;
  }

  static AfterAnalysis follow(JavacTask task, Consumer<TypeElement> analysed, Runnable passed) {
    AfterAnalysis listener = new AfterAnalysis(analysed, passed);
    task.addTaskListener(listener);
    return listener;
  }

  /** Notes that the build does not pass. */
  void fail() {
    failed = true;
  }

  @Override
  public void finished(TaskEvent event) {
    TypeElement type = event.getTypeElement();
    switch (event.getKind()) {
      case ANALYZE -> {
        if (type != null && hasClassFile(type)) {
          anyAnalysed = true;
          open.add(outermost(type));
          analysed.accept(type);
        }
      }
      case GENERATE -> {
        if (type != null) {
          open.remove(outermost(type));
        }
      }
      case COMPILATION -> {
        if (anyAnalysed && open.isEmpty() && !failed) {
          passed.run();
        }
      }
      default -> {}
    }
  }

  /** A package-info or module-info is analysed like a class, and need not become one. */
  private static boolean hasClassFile(TypeElement type) {
    return !type.getSimpleName().toString().isEmpty()
        && !type.getSimpleName().toString().endsWith("-info");
  }

  private static String outermost(TypeElement type) {
    Element element = type;
    while (element.getEnclosingElement() instanceof TypeElement outer) {
      element = outer;
    }
    return ((TypeElement) element).getQualifiedName().toString();
  }
}
