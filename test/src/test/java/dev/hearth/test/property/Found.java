package dev.hearth.test.property;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The problems that a build named. */
final class Found {
  private static final Pattern PROBLEM = Pattern.compile("\\[hot:([a-z-]+)] (\\S+)");

  private Found() {}

  /** Each as {@code lost-component Ship.vx}. */
  static Set<String> problems(List<String> errors) {
    Set<String> problems = new HashSet<>();
    for (String error : errors) {
      Matcher problem = PROBLEM.matcher(error);
      if (problem.find()) {
        problems.add(problem.group(1) + " " + problem.group(2));
      }
    }
    return problems;
  }

  /** What is expected of a step and was not found; empty when all is there. */
  static String missing(Set<String> found, Decisions step) {
    for (String problem : step.expected().problems()) {
      if (!found.contains(problem) && !found.contains(shortened(problem, step))) {
        return problem;
      }
    }
    boolean any =
        found.stream()
            .anyMatch(problem -> isAbout(problem, step.old()) || isAbout(problem, step.now()));
    return step.expected().refused() && !any ? "nothing was found" : "";
  }

  /** Without the package. */
  private static String shortened(String problem, Decisions step) {
    String base = step.old().base();
    return problem
        .replace(" " + base + ".sub.", " ")
        .replace(" " + base + ".other.", " ")
        .replace(" " + base + ".", " ");
  }

  private static boolean isAbout(String problem, Program program) {
    String subject = problem.substring(problem.indexOf(' ') + 1);
    return program.decls().stream()
        .anyMatch(
            d ->
                starts(subject, program.name(d.id()))
                    || starts(subject, program.simpleName(d.id())));
  }

  private static boolean starts(String subject, String name) {
    return subject.equals(name) || subject.startsWith(name + ".");
  }
}
