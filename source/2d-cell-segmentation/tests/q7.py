name="x"
