package dev.hearth.processor.report;

import dev.hearth.processor.plan.Place;
import dev.hearth.processor.plan.Plan;
import dev.hearth.processor.plan.Problem;
import dev.hearth.processor.plan.Transition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words the problems of a build, each for its place, with shared explanations told once. */
public final class Report {
  /**
   * One message.
   *
   * @param place where it shows
   * @param text all its lines
   */
  public record Message(Place place, String text) {}

  private final Plan plan;
  private final String folder;

  /** A report on a plan; {@code folder} is where sources are, as messages name it. */
  public Report(Plan plan, String folder) {
    this.plan = plan;
    this.folder = folder;
  }

  /** Messages that need no plan to be explained. */
  public static List<Message> plain(List<Problem> problems) {
    return problems.stream()
        .map(
            p ->
                new Message(
                    p.place(),
                    "[hot:"
                        + p.code().text()
                        + "] "
                        + p.headline()
                        + (p.advice().isEmpty() ? "" : "\n  " + p.advice())))
        .toList();
  }

  /** A message per problem, in their order. */
  public List<Message> messages(List<Problem> problems) {
    List<Message> messages = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (Problem problem : problems) {
      List<String> lines = new ArrayList<>();
      lines.add("[hot:" + problem.code().text() + "] " + problem.headline());
      Optional<Transition> transition = transition(problem);
      if (transition.isPresent() && !problem.oldType().isEmpty()) {
        if (shown.add(problem.version() + problem.oldType())) {
          lines.add("");
          lines.addAll(SideBySide.lines(transition.get(), problem.oldType(), problems));
        }
        if (shown.add("paste " + problem.version())) {
          lines.add("");
          List<Problem> same =
              problems.stream()
                  .filter(p -> p.version() == problem.version() && !p.oldType().isEmpty())
                  .toList();
          lines.addAll(Paste.lines(transition.get(), plan.lineage(), same, folder));
        }
      }
      if (!problem.advice().isEmpty()) {
        lines.add("  " + problem.advice());
      }
      messages.add(new Message(problem.place(), String.join("\n", lines)));
    }
    return messages;
  }

  private Optional<Transition> transition(Problem problem) {
    return plan.transitions().stream().filter(t -> t.version() == problem.version()).findFirst();
  }
}
