package dev.hearth.flatten;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.analysis.Interpreter;

/** Follows values through a method, and notes what each instruction takes. */
final class FlowInterpreter extends Interpreter<Flow> {
  private final ClassModel model;

  /** The variable of the parameter that is a box read from a handle; -1 when there is none. */
  private final int readParameter;

  /** What an instruction took when it was last looked at, which is when all paths had joined. */
  final Map<AbstractInsnNode, List<Flow>> operands = new HashMap<>();

  /** What was moved by loads, stores and stack instructions. */
  final Map<AbstractInsnNode, Set<Flow>> moved = new HashMap<>();

  FlowInterpreter(ClassModel model, int readParameter) {
    super(Opcodes.ASM9);
    this.model = model;
    this.readParameter = readParameter;
  }

  @Override
  public @Nullable Flow newValue(@Nullable Type type) {
    if (type == null) {
      return Flow.NOTHING;
    }
    return type.equals(Type.VOID_TYPE) ? null : Flow.of(type, Flow.OUTSIDE);
  }

  @Override
  public Flow newParameterValue(boolean isInstanceMethod, int local, Type type) {
    Flow value = Flow.of(type, Flow.OUTSIDE);
    if (isInstanceMethod && local == 0) {
      return value.asSelf();
    }
    return local == readParameter ? value.asRead(true) : value;
  }

  @Override
  public Flow newOperation(AbstractInsnNode insn) {
    return result(insn);
  }

  @Override
  public Flow copyOperation(AbstractInsnNode insn, Flow value) {
    moved.computeIfAbsent(insn, i -> new HashSet<>()).add(value);
    return value.movedBy(insn);
  }

  @Override
  public Flow unaryOperation(AbstractInsnNode insn, Flow value) {
    operands.put(insn, List.of(value));
    if (Calls.isGetHandle(insn)) {
      FieldInsnNode field = (FieldInsnNode) insn;
      HandleField handle = model.handle(field.owner, field.name);
      return handle == null ? result(insn) : Flow.handle(handle, insn);
    }
    return result(insn).asRead(insn.getOpcode() == Opcodes.CHECKCAST && value.read());
  }

  @Override
  public Flow binaryOperation(AbstractInsnNode insn, Flow first, Flow second) {
    operands.put(insn, List.of(first, second));
    if (insn.getOpcode() == Opcodes.AALOAD) {
      return new Flow(1, element(first.type()), Set.of(insn), null, false, false, false);
    }
    return result(insn);
  }

  private static @Nullable Type element(@Nullable Type array) {
    return array != null && array.getSort() == Type.ARRAY
        ? Type.getType(array.getDescriptor().substring(1))
        : null;
  }

  @Override
  public @Nullable Flow ternaryOperation(
      AbstractInsnNode insn, Flow first, Flow second, Flow third) {
    operands.put(insn, List.of(first, second, third));
    return null;
  }

  @Override
  public Flow naryOperation(AbstractInsnNode insn, List<? extends Flow> values) {
    operands.put(insn, List.copyOf(values));
    Flow result = result(insn);
    HandleField read = Calls.isGet(insn) ? values.get(0).handle() : null;
    return result.asRead(read != null && read.box() != null);
  }

  @Override
  public void returnOperation(AbstractInsnNode insn, Flow value, Flow expected) {
    operands.put(insn, List.of(value));
  }

  @Override
  public Flow merge(Flow one, Flow other) {
    return one.join(other);
  }

  private static Flow result(AbstractInsnNode insn) {
    Type type = ResultTypes.of(insn);
    return type == null
        ? new Flow(1, null, Set.of(insn), null, false, false, false)
        : Flow.of(type, insn);
  }
}
