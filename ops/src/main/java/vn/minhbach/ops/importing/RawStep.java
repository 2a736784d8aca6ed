package vn.minhbach.ops.importing;

import java.util.Map;

/** A step as it stands in the file, from {@code line} on. */
record RawStep(long line, Map<StepField, RawValue> values) {}
