export default {
  extends: ["html-validate:recommended"],
  rules: {
    // The title of a vacancy names job and employer in full.
    "long-title": "off",
    // A list without bullets is a list to Safari only when it says so.
    "no-redundant-role": "off",
    "prefer-native-element": ["error", { exclude: ["list"] }],
    "require-sri": ["error", { target: "all" }],
  },
};
