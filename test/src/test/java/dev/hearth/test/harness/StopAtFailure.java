package dev.hearth.test.harness;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests of a class that are the chapters of one story: none is told when one before it failed. */
public final class StopAtFailure implements ExecutionCondition, AfterEachCallback {
  private String failed = "";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return failed.isEmpty()
        ? ConditionEvaluationResult.enabled("the story goes on")
        : ConditionEvaluationResult.disabled(failed + " failed, which comes before this");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      failed = context.getDisplayName();
    }
  }
}
